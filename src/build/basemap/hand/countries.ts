/** Where a country's name stands if not in its middle, from which zoom on, and names that the list of ISO has otherwise. */
import type { Position } from 'geojson';
import { named, type Names } from './names';

/** `or`: where else, best first, when the first place is taken or out of the picture. */
type Spot = { at: Position; or?: readonly Position[]; from?: number; to?: number };

/** By three letters. A large country has one spot for the world and one for the neighbourhood. */
export const COUNTRY_SPOTS: Readonly<Record<string, readonly Spot[]>> = {
  ARM: [
    {
      at: [44.75, 40.62],
      or: [
        [45.3, 39.9],
        [44.3, 40.45],
        [46.05, 39.45]
      ],
      from: 4.2
    }
  ],
  AZE: [
    {
      at: [48.15, 40.85],
      or: [
        [48.3, 40.2],
        [47.5, 40.75],
        [48.3, 39.6],
        [46, 40.9]
      ],
      from: 4.2
    }
  ],
  GEO: [
    {
      at: [43.35, 41.98],
      or: [
        [44.3, 41.75],
        [45.6, 41.75],
        [42.4, 42.4],
        [46.1, 41.45]
      ],
      from: 4.2
    }
  ],
  TUR: [
    { at: [34.2, 38.9], from: 2, to: 4.8 },
    {
      at: [40.6, 39.4],
      or: [
        [42.4, 39.3],
        [43.5, 39.9],
        [43.9, 38.9],
        [42.2, 40.4]
      ],
      from: 4.8
    }
  ],
  IRN: [
    { at: [54.3, 32.4], from: 1.6, to: 4.8 },
    {
      at: [47.35, 37.55],
      or: [
        [46.9, 38.25],
        [47.6, 38.75],
        [46.2, 38.6],
        [49, 36.7],
        [45.5, 38.3]
      ],
      from: 4.8
    }
  ],
  RUS: [
    { at: [95, 61.5], from: 1, to: 4.6 },
    {
      at: [44.9, 44.4],
      or: [
        [46.3, 43.6],
        [46.8, 42.6],
        [43.2, 43.7],
        [47.7, 41.85],
        [46.9, 42.2]
      ],
      from: 4.6
    }
  ],
  KAZ: [
    {
      at: [67, 48],
      or: [
        [55, 47.8],
        [53.6, 44.4]
      ],
      from: 1.4
    }
  ],
  IRQ: [{ at: [43.2, 33.4], or: [[43.6, 35.9]], from: 3 }],
  SYR: [{ at: [38.3, 35.1], or: [[40.3, 36]], from: 3.5 }],
  TKM: [{ at: [58.9, 39.3], or: [[54.6, 39.9]], from: 3 }],
  UZB: [{ at: [63.3, 42], from: 3 }],
  UKR: [{ at: [31.4, 49.1], from: 1.9 }],
  USA: [{ at: [-98.5, 39.5], from: 1 }],
  CAN: [{ at: [-105, 58], from: 1 }],
  FRA: [{ at: [2.4, 46.7], from: 1.9 }],
  CHE: [{ at: [8.1, 46.85], from: 4.3 }],
  GBR: [{ at: [-1.7, 52.9], from: 2.6 }],
  NOR: [{ at: [9.2, 61.2], from: 2.6 }],
  IDN: [{ at: [113.7, -0.8], from: 1.6 }],
  MYS: [{ at: [102.3, 4.2], from: 3.5 }],
  CHL: [{ at: [-71.2, -31], from: 2.7 }],
  NZL: [{ at: [171.3, -43.5], from: 2.9 }],
  JPN: [{ at: [138.2, 36.4], from: 2.2 }],
  ECU: [{ at: [-78.6, -1.5], from: 3.5 }]
};

/** No label: only a part of the world calls them states, and a label would take a side; their lines are dashed. */
export const UNLABELLED = ['CYN', 'SOL', 'KAS', 'IOA', 'ATC', 'ATA'];

/** What a language is not given here it is called as in the list of ISO. */
export const COUNTRY_NAMES: Readonly<Record<string, Partial<Names>>> = {
  ARM: named('Armenia', 'Armenia', 'Հայաստան', 'Ermənistan', 'Армения'),
  AZE: named('Azerbaijan', 'Azerbaijan', 'Ադրբեջան', 'Azərbaycan', 'Азербайджан'),
  GEO: named('Georgia', 'Georgia', 'Վրաստան', 'Gürcüstan', 'Грузия'),
  TUR: named('Turki', 'Türkiye', 'Թուրքիա', 'Türkiyə', 'Турция'),
  IRN: named('Iran', 'Iran', 'Իրան', 'İran', 'Иран'),
  RUS: named('Rusia', 'Russia', 'Ռուսաստան', 'Rusiya', 'Россия'),
  USA: named('Amerika Serikat', 'United States', 'ԱՄՆ', 'ABŞ', 'США'),
  GBR: named(
    'Britania Raya',
    'United Kingdom',
    'Միացյալ Թագավորություն',
    'Böyük Britaniya',
    'Великобритания'
  ),
  CHN: named('Tiongkok', 'China', 'Չինաստան', 'Çin', 'Китай'),
  FRA: named('Prancis', 'France', 'Ֆրանսիա', 'Fransa', 'Франция'),
  CHE: named('Swiss', 'Switzerland', 'Շվեյցարիա', 'İsveçrə', 'Швейцария'),
  SYR: named('Suriah', 'Syria', 'Սիրիա', 'Suriya', 'Сирия'),
  PSE: named('Palestina', 'Palestine', 'Պաղեստին', 'Fələstin', 'Палестина'),
  TWN: named('Taiwan', 'Taiwan', 'Թայվան', 'Tayvan', 'Тайвань'),
  XKX: named('Kosovo', 'Kosovo', 'Կոսովո', 'Kosovo', 'Косово'),
  ESH: named('Sahara Barat', 'Western Sahara', 'Արևմտյան Սահարա', 'Qərbi Sahara', 'Западная Сахара'),
  COD: named('RD Kongo', 'DR Congo', 'Կոնգոյի ԴՀ', 'Konqo DR', 'ДР Конго'),
  COG: named('Kongo', 'Congo', 'Կոնգո', 'Konqo', 'Конго'),
  PRK: named('Korea Utara', 'North Korea', 'Հյուսիսային Կորեա', 'Şimali Koreya', 'КНДР'),
  KOR: named('Korea Selatan', 'South Korea', 'Հարավային Կորեա', 'Cənubi Koreya', 'Республика Корея'),
  LAO: named('Laos', 'Laos', 'Լաոս', 'Laos', 'Лаос'),
  ARE: named('UEA', 'UAE', 'ԱՄԷ', 'BƏƏ', 'ОАЭ'),
  BIH: named(
    'Bosnia dan Herzegovina',
    'Bosnia and Herzegovina',
    'Բոսնիա և Հերցեգովինա',
    'Bosniya və Herseqovina',
    'Босния и Герцеговина'
  ),
  MKD: named(
    'Makedonia Utara',
    'North Macedonia',
    'Հյուսիսային Մակեդոնիա',
    'Şimali Makedoniya',
    'Северная Македония'
  ),
  CZE: named('Ceko', 'Czechia', 'Չեխիա', 'Çexiya', 'Чехия'),
  TZA: named('Tanzania', 'Tanzania', 'Տանզանիա', 'Tanzaniya', 'Танзания'),
  VEN: named('Venezuela', 'Venezuela', 'Վենեսուելա', 'Venesuela', 'Венесуэла'),
  BOL: named('Bolivia', 'Bolivia', 'Բոլիվիա', 'Boliviya', 'Боливия'),
  MDA: named('Moldova', 'Moldova', 'Մոլդովա', 'Moldova', 'Молдавия'),
  VNM: named('Vietnam', 'Vietnam', 'Վիետնամ', 'Vyetnam', 'Вьетнам'),
  BRN: named('Brunei', 'Brunei', 'Բրունեյ', 'Bruney', 'Бруней'),
  CIV: named('Pantai Gading', 'Ivory Coast', 'Կոտ դ’Իվուար', 'Kot-d’İvuar', 'Кот-д’Ивуар'),
  SWZ: named('Eswatini', 'Eswatini', 'Էսվատինի', 'Esvatini', 'Эсватини'),
  BLR: named('Belarus', 'Belarus', 'Բելառուս', 'Belarus', 'Белоруссия'),
  NLD: { id: 'Belanda', en: 'Netherlands' },
  GMB: { id: 'Gambia', en: 'Gambia' },
  FSM: { id: 'Mikronesia', en: 'Micronesia' },
  VIR: { id: 'Kepulauan Virgin AS', en: 'US Virgin Islands' },
  VGB: { id: 'Kepulauan Virgin Britania', en: 'British Virgin Islands' },
  ALA: { id: 'Åland', en: 'Åland' },
  STP: { id: 'São Tomé dan Príncipe', en: 'São Tomé and Príncipe' },
  MAF: { id: 'Saint-Martin', en: 'Saint-Martin' },
  SXM: { id: 'Sint Maarten', en: 'Sint Maarten' },
  CPV: { id: 'Tanjung Verde', en: 'Cape Verde' },
  FLK: { id: 'Kepulauan Falkland (Malvinas)', en: 'Falkland Islands (Malvinas)' },
  TLS: { id: 'Timor Leste', en: 'Timor-Leste' },
  GTM: { id: 'Guatemala' },
  ATF: { id: 'Wilayah Selatan Prancis' },
  PYF: { id: 'Polinesia Prancis' },
  SWE: { id: 'Swedia' },
  ETH: { id: 'Etiopia' },
  CAF: { id: 'Republik Afrika Tengah' },
  DJI: { id: 'Jibuti' },
  MDV: { id: 'Maladewa' },
  VCT: { id: 'Saint Vincent dan Grenadine' },
  TCA: { id: 'Kepulauan Turks dan Caicos' },
  WLF: { id: 'Wallis dan Futuna' },
  IMN: { id: 'Pulau Man' },
  NFK: { id: 'Pulau Norfolk' },
  MAR: { id: 'Maroko' },
  LUX: { id: 'Luksemburg' },
  LTU: { id: 'Lituania' },
  DZA: { id: 'Aljazair' },
  KGZ: { id: 'Kirgizstan' },
  CYP: { id: 'Siprus' },
  PCN: { id: 'Kepulauan Pitcairn' }
};
