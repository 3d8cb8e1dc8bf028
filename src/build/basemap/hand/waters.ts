/** Seas and lakes: what they are called, where the name stands, and the reservoir that no set has. */
import type { Position } from 'geojson';
import { lineOf } from './line';
import { named, type Names, type Pair } from './names';

/** `or`: where else, best first. */
export type WaterLabel = {
  id: string;
  kind: 'ocean' | 'sea' | 'lake';
  at: Position;
  or?: readonly Position[];
  from: number;
} & ({ names: Names } | { pair: Pair });

export const WATER_LABELS: readonly WaterLabel[] = [
  {
    id: 'caspian-sea',
    kind: 'sea',
    at: [50.75, 41.9],
    or: [
      [50.6, 39.5],
      [50.3, 38.3],
      [50, 40.9],
      [51.4, 37.4],
      [49.4, 42.6],
      [49.75, 39.2]
    ],
    from: 2.8,
    names: named('Laut Kaspia', 'Caspian Sea', 'Կասպից ծով', 'Xəzər dənizi', 'Каспийское море')
  },
  {
    id: 'black-sea',
    kind: 'sea',
    at: [34.6, 43.3],
    or: [
      [38.4, 42.6],
      [40, 42.1],
      [31, 43.4],
      [29.9, 42.4]
    ],
    from: 3,
    names: named('Laut Hitam', 'Black Sea', 'Սև ծով', 'Qara dəniz', 'Чёрное море')
  },
  {
    id: 'mediterranean-sea',
    kind: 'sea',
    at: [18, 34.9],
    or: [
      [31, 34],
      [5.6, 38.8],
      [26, 33.6]
    ],
    from: 2.2,
    names: named('Laut Tengah', 'Mediterranean Sea', 'Միջերկրական ծով', 'Aralıq dənizi', 'Средиземное море')
  },
  {
    id: 'red-sea',
    kind: 'sea',
    at: [37.6, 21.4],
    from: 4,
    names: named('Laut Merah', 'Red Sea', 'Կարմիր ծով', 'Qırmızı dəniz', 'Красное море')
  },
  {
    id: 'persian-gulf',
    kind: 'sea',
    at: [51.4, 27],
    from: 4,
    names: named('Teluk Persia', 'Persian Gulf', 'Պարսից ծոց', 'İran körfəzi', 'Персидский залив')
  },
  {
    id: 'baltic-sea',
    kind: 'sea',
    at: [19.6, 57],
    from: 3.8,
    names: named('Laut Baltik', 'Baltic Sea', 'Բալթիկ ծով', 'Baltik dənizi', 'Балтийское море')
  },
  {
    id: 'north-sea',
    kind: 'sea',
    at: [3.2, 56.3],
    from: 3.6,
    names: named('Laut Utara', 'North Sea', 'Հյուսիսային ծով', 'Şimal dənizi', 'Северное море')
  },
  {
    id: 'arctic-ocean',
    kind: 'ocean',
    at: [-5, 79],
    from: 1.4,
    names: named(
      'Samudra Arktik',
      'Arctic Ocean',
      'Հյուսիսային Սառուցյալ օվկիանոս',
      'Şimal Buzlu okeanı',
      'Северный Ледовитый океан'
    )
  },
  {
    id: 'north-atlantic',
    kind: 'ocean',
    at: [-38, 31],
    or: [
      [-30, 45],
      [-50, 25]
    ],
    from: 1,
    names: named(
      'Samudra Atlantik',
      'Atlantic Ocean',
      'Ատլանտյան օվկիանոս',
      'Atlantik okeanı',
      'Атлантический океан'
    )
  },
  {
    id: 'indian-ocean',
    kind: 'ocean',
    at: [78, -22],
    from: 1,
    names: named('Samudra Hindia', 'Indian Ocean', 'Հնդկական օվկիանոս', 'Hind okeanı', 'Индийский океан')
  },
  {
    id: 'pacific-ocean',
    kind: 'ocean',
    at: [-150, 8],
    from: 1,
    names: named('Samudra Pasifik', 'Pacific Ocean', 'Խաղաղ օվկիանոս', 'Sakit okean', 'Тихий океан')
  },
  {
    id: 'west-pacific',
    kind: 'ocean',
    at: [155, 18],
    from: 1.6,
    names: named('Samudra Pasifik', 'Pacific Ocean', 'Խաղաղ օվկիանոս', 'Sakit okean', 'Тихий океан')
  },
  {
    id: 'south-atlantic',
    kind: 'ocean',
    at: [-14, -24],
    from: 1,
    names: named(
      'Samudra Atlantik',
      'Atlantic Ocean',
      'Ատլանտյան օվկիանոս',
      'Atlantik okeanı',
      'Атлантический океан'
    )
  },
  {
    id: 'south-pacific',
    kind: 'ocean',
    at: [-122, -32],
    from: 1.6,
    names: named('Samudra Pasifik', 'Pacific Ocean', 'Խաղաղ օվկիանոս', 'Sakit okean', 'Тихий океан')
  },
  {
    id: 'southern-ocean',
    kind: 'ocean',
    at: [60, -60],
    from: 1.6,
    names: named('Samudra Selatan', 'Southern Ocean', 'Հարավային օվկիանոս', 'Cənub okeanı', 'Южный океан')
  },
  {
    id: 'azov-sea',
    kind: 'sea',
    at: [36.7, 46],
    from: 5.2,
    names: named('Laut Azov', 'Sea of Azov', 'Ազովի ծով', 'Azov dənizi', 'Азовское море')
  },
  {
    id: 'aegean-sea',
    kind: 'sea',
    at: [25.1, 38.6],
    from: 5,
    names: named('Laut Aegea', 'Aegean Sea', 'Էգեյան ծով', 'Egey dənizi', 'Эгейское море')
  },
  {
    id: 'adriatic-sea',
    kind: 'sea',
    at: [16.2, 42.6],
    from: 5,
    names: named('Laut Adriatik', 'Adriatic Sea', 'Ադրիատիկ ծով', 'Adriatik dənizi', 'Адриатическое море')
  },
  {
    id: 'norwegian-sea',
    kind: 'sea',
    at: [1, 66.5],
    from: 2.8,
    names: named('Laut Norwegia', 'Norwegian Sea', 'Նորվեգական ծով', 'Norveç dənizi', 'Норвежское море')
  },
  {
    id: 'barents-sea',
    kind: 'sea',
    at: [39, 73.5],
    from: 2.8,
    names: named('Laut Barents', 'Barents Sea', 'Բարենցի ծով', 'Barens dənizi', 'Баренцево море')
  },
  {
    id: 'arabian-sea',
    kind: 'sea',
    at: [64, 16],
    from: 2,
    names: named('Laut Arab', 'Arabian Sea', 'Արաբական ծով', 'Ərəb dənizi', 'Аравийское море')
  },
  {
    id: 'bay-of-bengal',
    kind: 'sea',
    at: [88.5, 14.5],
    from: 2.8,
    names: named('Teluk Benggala', 'Bay of Bengal', 'Բենգալյան ծոց', 'Benqal körfəzi', 'Бенгальский залив')
  },
  {
    id: 'java-sea',
    kind: 'sea',
    at: [111.2, -5],
    from: 4.2,
    names: named('Laut Jawa', 'Java Sea', 'Ճավայի ծով', 'Yava dənizi', 'Яванское море')
  },
  {
    id: 'caribbean-sea',
    kind: 'sea',
    at: [-75, 15],
    from: 2.6,
    names: named('Laut Karibia', 'Caribbean Sea', 'Կարիբյան ծով', 'Karib dənizi', 'Карибское море')
  },
  {
    id: 'hudson-bay',
    kind: 'sea',
    at: [-85.5, 60],
    from: 2.8,
    names: named('Teluk Hudson', 'Hudson Bay', 'Հուդզոնի ծոց', 'Hudzon körfəzi', 'Гудзонов залив')
  },
  {
    id: 'coral-sea',
    kind: 'sea',
    at: [154, -17],
    from: 3,
    names: named('Laut Koral', 'Coral Sea', 'Կորալյան ծով', 'Mərcan dənizi', 'Коралловое море')
  },
  {
    id: 'tasman-sea',
    kind: 'sea',
    at: [160, -38],
    from: 3,
    names: named('Laut Tasman', 'Tasman Sea', 'Թասմանյան ծով', 'Tasman dənizi', 'Тасманово море')
  },
  {
    id: 'sevan',
    kind: 'lake',
    at: [45.33, 40.32],
    or: [
      [45.1, 40.46],
      [45.45, 40.24]
    ],
    from: 5.9,
    names: named('Danau Sevan', 'Lake Sevan', 'Սևանա լիճ', 'Göyçə gölü', 'Озеро Севан')
  },
  {
    id: 'urmia',
    kind: 'lake',
    at: [45.4, 37.68],
    from: 5.6,
    names: named('Danau Urmia', 'Lake Urmia', 'Ուրմիա լիճ', 'Urmiya gölü', 'Озеро Урмия')
  },
  {
    id: 'van',
    kind: 'lake',
    at: [42.92, 38.64],
    from: 5.4,
    names: named('Danau Van', 'Lake Van', 'Վանա լիճ', 'Van gölü', 'Озеро Ван')
  },
  {
    id: 'mingachevir',
    kind: 'lake',
    at: [46.76, 40.92],
    from: 7.4,
    names: named(
      'Waduk Mingachevir',
      'Mingachevir Reservoir',
      'Մինգեչաուրի ջրամբար',
      'Mingəçevir su anbarı',
      'Мингечевирское водохранилище'
    )
  },
  { id: 'sarsang', kind: 'lake', at: [46.53, 40.162], from: 8.6, pair: ['Sarsang', 'Sərsəng'] }
];

/** GSHHG's numbers of the lakes that have a name here. */
export const GSHHG_LAKES: Readonly<Record<number, string>> = {
  180545: 'urmia',
  180554: 'van',
  180623: 'sevan',
  180782: 'mingachevir'
};

/** Drawn by hand, about a kilometre off. */
export const SARSANG: readonly Position[] = lineOf(
  `46.49 40.155, 46.515 40.148, 46.54 40.152, 46.565 40.158, 46.57 40.167, 46.55 40.172, 46.525 40.167,
   46.5 40.17, 46.485 40.165, 46.49 40.155`
);
