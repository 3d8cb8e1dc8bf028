/** Cities by GeoNames' number: those of the story as it writes them, what GeoNames names oddly, and what is no capital. */
import { named, type Names } from './names';

/** What a language is not given here it is called as GeoNames has it. */
export const CITY_NAMES: Readonly<Record<number, Partial<Names>>> = {
  524901: named('Moskow', 'Moscow', 'Մոսկվա', 'Moskva', 'Москва'),
  498817: named('St. Petersburg', 'St Petersburg', 'Սանկտ Պետերբուրգ', 'Sankt-Peterburq', 'Санкт-Петербург'),
  2660646: named('Jenewa', 'Geneva', 'Ժնև', 'Cenevrə', 'Женева'),
  4140963: named('Washington', 'Washington', 'Վաշինգտոն', 'Vaşinqton', 'Вашингтон'),
  703448: named('Kyiv', 'Kyiv', 'Կիև', 'Kiyev', 'Киев'),
  745044: named('Istanbul', 'Istanbul', 'Ստամբուլ', 'İstanbul', 'Стамбул'),
  5128581: named('New York', 'New York', 'Նյու Յորք', 'Nyu-York', 'Нью-Йорк'),
  3530597: named('Kota Meksiko', 'Mexico City', 'Մեխիկո', 'Mexiko', 'Мехико'),
  1880252: named('Singapura', 'Singapore', 'Սինգապուր', 'Sinqapur', 'Сингапур'),
  1668341: named('Taipei', 'Taipei', 'Թայբեյ', 'Taybey', 'Тайбэй'),
  1816670: named('Beijing', 'Beijing', 'Պեկին', 'Pekin', 'Пекин'),
  1850147: named('Tokyo', 'Tokyo', 'Տոկիո', 'Tokio', 'Токио'),
  360630: named('Kairo', 'Cairo', 'Կահիրե', 'Qahirə', 'Каир'),
  361058: named('Iskandariyah', 'Alexandria', 'Ալեքսանդրիա', 'İsgəndəriyyə', 'Александрия'),
  112931: named('Teheran', 'Tehran', 'Թեհրան', 'Tehran', 'Тегеран'),
  292968: { id: 'Abu Dhabi', en: 'Abu Dhabi' },
  1526273: named('Astana', 'Astana', 'Աստանա', 'Astana', 'Астана'),
  618426: { id: 'Chișinău', en: 'Chișinău' },
  71137: { id: 'Sana’a', en: 'Sana’a' },
  2761369: { id: 'Wina', en: 'Vienna' },
  2800866: { id: 'Brussel', en: 'Brussels' },
  3598132: { id: 'Kota Guatemala', en: 'Guatemala City' },
  3703443: { id: 'Kota Panama', en: 'Panama City' },
  2427123: { id: 'N’Djamena', en: 'N’Djamena' },
  418863: { id: 'Isfahan', en: 'Isfahan' },
  1486209: { id: 'Yekaterinburg', en: 'Yekaterinburg' },
  551487: { id: 'Kazan', en: 'Kazan' },
  501175: { id: 'Rostov-na-Donu', en: 'Rostov-on-Don' },
  698740: { id: 'Odesa', en: 'Odesa' },
  687700: { id: 'Zaporizhzhia', en: 'Zaporizhzhia' },
  700569: { id: 'Mykolaiv', en: 'Mykolaiv' },
  627907: { id: 'Gomel', en: 'Gomel' },
  144448: { id: 'Ahvaz', en: 'Ahvaz' },
  298333: named('Şanlıurfa', 'Şanlıurfa', 'Շանլըուրֆա', 'Şanlıurfa', 'Шанлыурфа'),
  359796: { id: 'Suez', en: 'Suez' },
  480060: { id: 'Tver', en: 'Tver' },
  285839: { id: 'Ahmadi', en: 'Ahmadi' },
  360829: { id: 'El-Mahalla El-Kubra', en: 'El-Mahalla El-Kubra' },
  360761: { id: 'Mansoura', en: 'Mansoura' },
  359783: { id: 'Asyut', en: 'Asyut' },
  1529102: { id: 'Urumqi', en: 'Ürümqi' },
  1205733: { id: 'Chattogram', en: 'Chattogram' },
  276781: { id: 'Beirut', en: 'Beirut' },
  2267057: { id: 'Lisboa', en: 'Lisbon' }
};

/** Parts of Kermanshah and of Hamadan that GeoNames takes for larger than those. */
export const NO_CITIES: readonly number[] = [23814, 10630176];

/** GeoNames counts the seats of dependencies as capitals. */
export const NO_CAPITALS: readonly number[] = [1819729, 1821274, 4568127];
