/** Towns of the South Caucasus: where GeoNames has them (Lachin, Sisian, Kornidzor and four villages by hand, to a kilometre or two), and what each people calls them. */
import type { Position } from 'geojson';
import { named, type Names, type Pair } from './names';

/** 1 a capital, 2 a city, 3 a town, 4 a small town, 5 a village. */
export type TownRank = 1 | 2 | 3 | 4 | 5;
export type HandTown = { id: string; at: Position; rank: TownRank } & ({ names: Names } | { pair: Pair });

const two = (id: string, lng: number, lat: number, rank: TownRank, ...pair: Pair): HandTown => ({
  id,
  at: [lng, lat],
  rank,
  pair
});
/** Latin in Indonesian and English alike. */
const one = (
  id: string,
  lng: number,
  lat: number,
  rank: TownRank,
  latin: string,
  hy: string,
  az: string,
  ru: string
): HandTown => ({ id, at: [lng, lat], rank, names: named(latin, latin, hy, az, ru) });

/** Every place of the Karabakh region that has two names stands here with both. */
export const PAIRED_TOWNS: readonly HandTown[] = [
  two('stepanakert', 46.7528, 39.8177, 2, 'Stepanakert', 'Xankəndi'),
  two('shusha', 46.7499, 39.7601, 3, 'Shusha', 'Shushi'),
  two('lachin', 46.546, 39.641, 3, 'Berdzor', 'Laçın'),
  two('askeran', 46.8316, 39.9391, 4, 'Askeran', 'Əsgəran'),
  two('khojaly', 46.7903, 39.913, 5, 'Ivanyan', 'Xocalı'),
  two('aghdam', 46.9274, 39.991, 3, 'Ağdam', 'Akna'),
  two('martakert', 46.8214, 40.2113, 3, 'Ağdərə', 'Martakert'),
  two('martuni', 47.1117, 39.795, 3, 'Martuni', 'Xocavənd'),
  two('kalbajar', 46.0445, 40.1098, 3, 'Karvachar', 'Kəlbəcər'),
  two('fuzuli', 47.1453, 39.6009, 3, 'Füzuli', 'Varanda'),
  two('jabrayil', 47.0284, 39.3992, 4, 'Cəbrayıl', 'Jrakan'),
  two('qubadli', 46.5818, 39.3444, 4, 'Qubadlı', 'Sanasar'),
  two('zangilan', 46.6599, 39.0837, 4, 'Kovsakan', 'Zəngilan'),
  two('minjivan', 46.7233, 39.0302, 5, 'Mijnavan', 'Mincivan'),
  two('madagiz', 46.785, 40.321, 5, 'Madagiz', 'Suqovuşan'),
  two('talish', 46.81, 40.387, 5, 'Talish', 'Talış'),
  two('vank', 46.545, 40.053, 5, 'Vank', 'Vəngli'),
  two('karmir-shuka', 46.952, 39.675, 5, 'Karmir Shuka', 'Qırmızı Bazar')
];

export const OTHER_TOWNS: readonly HandTown[] = [
  one('yerevan', 44.5136, 40.1811, 1, 'Yerevan', 'Երևան', 'İrəvan', 'Ереван'),
  one('baku', 49.892, 40.3777, 1, 'Baku', 'Բաքու', 'Bakı', 'Баку'),
  one('tbilisi', 44.8337, 41.6941, 1, 'Tbilisi', 'Թբիլիսի', 'Tbilisi', 'Тбилиси'),
  one('hadrut', 47.0319, 39.52, 3, 'Hadrut', 'Հադրութ', 'Hadrut', 'Гадрут'),
  one('goris', 46.3417, 39.5111, 3, 'Goris', 'Գորիս', 'Gorus', 'Горис'),
  one('kapan', 46.4058, 39.2076, 3, 'Kapan', 'Կապան', 'Qafan', 'Капан'),
  one('sisian', 46.03, 39.525, 4, 'Sisian', 'Սիսիան', 'Sisyan', 'Сисиан'),
  one('meghri', 46.2446, 38.9029, 4, 'Meghri', 'Մեղրի', 'Mehri', 'Мегри'),
  one('jermuk', 45.6695, 39.8417, 4, 'Jermuk', 'Ջերմուկ', 'Cermuk', 'Джермук'),
  one('vardenis', 45.7305, 40.1833, 4, 'Vardenis', 'Վարդենիս', 'Vardenis', 'Варденис'),
  one('yeghegnadzor', 45.3324, 39.7639, 4, 'Yeghegnadzor', 'Եղեգնաձոր', 'Yeğeqnadzor', 'Ехегнадзор'),
  one('sevan-town', 44.9417, 40.5473, 4, 'Sevan', 'Սևան', 'Sevan', 'Севан'),
  one('tegh', 46.4805, 39.5583, 5, 'Tegh', 'Տեղ', 'Teğ', 'Тех'),
  one('kornidzor', 46.53, 39.548, 5, 'Kornidzor', 'Կոռնիձոր', 'Kornidzor', 'Корнидзор'),
  one('gyumri', 43.8453, 40.7942, 2, 'Gyumri', 'Գյումրի', 'Gümrü', 'Гюмри'),
  one('vanadzor', 44.4939, 40.8046, 3, 'Vanadzor', 'Վանաձոր', 'Vanadzor', 'Ванадзор'),
  one('ijevan', 45.1485, 40.8788, 4, 'Ijevan', 'Իջևան', 'İcevan', 'Иджеван'),
  one('hrazdan-town', 44.7662, 40.4975, 4, 'Hrazdan', 'Հրազդան', 'Hrazdan', 'Раздан'),
  one('vagharshapat', 44.2946, 40.1656, 4, 'Vagharshapat', 'Վաղարշապատ', 'Vağarşapat', 'Вагаршапат'),
  one('ararat-town', 44.7057, 39.8307, 5, 'Ararat', 'Արարատ', 'Ararat', 'Арарат'),
  one('horadiz', 47.335, 39.4502, 5, 'Horadiz', 'Հորադիզ', 'Horadiz', 'Горадиз'),
  one('tartar-town', 46.9316, 40.342, 4, 'Tartar', 'Թարթառ', 'Tərtər', 'Тертер'),
  one('barda', 47.1262, 40.3758, 3, 'Barda', 'Բարդա', 'Bərdə', 'Барда'),
  one('ganja', 46.3606, 40.6828, 2, 'Ganja', 'Գյանջա', 'Gəncə', 'Гянджа'),
  one('yevlakh', 47.1501, 40.6183, 3, 'Yevlakh', 'Եվլախ', 'Yevlax', 'Евлах'),
  one('mingachevir-town', 47.0595, 40.764, 3, 'Mingachevir', 'Մինգեչաուր', 'Mingəçevir', 'Мингечевир'),
  one('sheki', 47.1706, 41.1919, 3, 'Sheki', 'Շեքի', 'Şəki', 'Шеки'),
  one('sumqayit', 49.6686, 40.5897, 3, 'Sumqayit', 'Սումգայիթ', 'Sumqayıt', 'Сумгаит'),
  one('nakhchivan', 45.4122, 39.2089, 2, 'Nakhchivan', 'Նախիջևան', 'Naxçıvan', 'Нахичевань'),
  one('beylagan', 47.6186, 39.7756, 4, 'Beylagan', 'Բեյլագան', 'Beyləqan', 'Бейлаган'),
  one('aghjabadi', 47.4594, 40.0502, 4, 'Aghjabadi', 'Աղջաբեդի', 'Ağcabədi', 'Агджабеди'),
  one('imishli', 48.06, 39.871, 4, 'Imishli', 'Իմիշլի', 'İmişli', 'Имишли'),
  one('shirvan', 48.929, 39.9378, 4, 'Shirvan', 'Շիրվան', 'Şirvan', 'Ширван'),
  one('shamkir', 46.0178, 40.8298, 4, 'Shamkir', 'Շամքոր', 'Şəmkir', 'Шамкир'),
  one('goychay', 47.7422, 40.6506, 4, 'Goychay', 'Գյոքչայ', 'Göyçay', 'Гёкчай'),
  one('khachmaz', 48.8057, 41.4643, 4, 'Khachmaz', 'Խաչմաս', 'Xaçmaz', 'Хачмаз'),
  one('salyan', 48.9848, 39.5962, 4, 'Salyan', 'Սալյան', 'Salyan', 'Сальян'),
  one('lankaran', 48.8506, 38.7543, 3, 'Lankaran', 'Լենքորան', 'Lənkəran', 'Ленкорань'),
  one('rustavi', 44.9787, 41.5627, 4, 'Rustavi', 'Ռուսթավի', 'Rustavi', 'Рустави'),
  one('gori', 44.1158, 41.9842, 4, 'Gori', 'Գորի', 'Qori', 'Гори'),
  one('tabriz', 46.2919, 38.08, 2, 'Tabriz', 'Թավրիզ', 'Təbriz', 'Тебриз'),
  one('ardabil', 48.2933, 38.2498, 3, 'Ardabil', 'Արդաբիլ', 'Ərdəbil', 'Ардебиль'),
  one('khoy', 44.9521, 38.5503, 4, 'Khoy', 'Խոյ', 'Xoy', 'Хой'),
  one('ahar', 47.0699, 38.4774, 4, 'Ahar', 'Ահար', 'Əhər', 'Ахар'),
  one('parsabad', 47.9174, 39.6482, 4, 'Parsabad', 'Փարսաբադ', 'Parsabad', 'Парсабад'),
  one('igdir', 44.045, 39.9237, 4, 'Iğdır', 'Իգդիր', 'İğdır', 'Ыгдыр'),
  one('kars', 43.0855, 40.5983, 3, 'Kars', 'Կարս', 'Qars', 'Карс'),
  one('batumi', 41.6339, 41.6423, 2, 'Batumi', 'Բաթումի', 'Batumi', 'Батуми'),
  one('derbent', 48.2899, 42.0678, 3, 'Derbent', 'Դերբենդ', 'Dərbənd', 'Дербент'),
  one('makhachkala', 47.5024, 42.9764, 2, 'Makhachkala', 'Մախաչկալա', 'Mahaçqala', 'Махачкала')
];
