/** Cities by GeoNames' number: those of the story as it writes them, and large ones that GeoNames names oddly. */
import { named, type Names } from './names';

export const CITY_NAMES: Readonly<Record<number, Names>> = {
  524901: named('Moskow', 'Moscow', 'Մոսկվա', 'Moskva', 'Москва'),
  498817: named('St. Petersburg', 'St Petersburg', 'Սանկտ Պետերբուրգ', 'Sankt-Peterburq', 'Санкт-Петербург'),
  2660646: named('Jenewa', 'Geneva', 'Ժնև', 'Cenevrə', 'Женева'),
  4140963: named('Washington', 'Washington', 'Վաշինգտոն', 'Vaşinqton', 'Вашингтон'),
  703448: named('Kyiv', 'Kyiv', 'Կիև', 'Kiyev', 'Киев'),
  745044: named('Istanbul', 'Istanbul', 'Ստամբուլ', 'İstanbul', 'Стамбул'),
  5128581: named('New York', 'New York', 'Նյու Յորք', 'Nyu-York', 'Нью-Йорк'),
  3530597: named('Mexico City', 'Mexico City', 'Մեխիկո', 'Mexiko', 'Мехико'),
  1880252: named('Singapura', 'Singapore', 'Սինգապուր', 'Sinqapur', 'Сингапур'),
  1668341: named('Taipei', 'Taipei', 'Թայբեյ', 'Taybey', 'Тайбэй'),
  1816670: named('Beijing', 'Beijing', 'Պեկին', 'Pekin', 'Пекин'),
  1850147: named('Tokyo', 'Tokyo', 'Տոկիո', 'Tokio', 'Токио'),
  360630: named('Kairo', 'Cairo', 'Կահիրե', 'Qahirə', 'Каир'),
  361058: named('Iskandariyah', 'Alexandria', 'Ալեքսանդրիա', 'İsgəndəriyyə', 'Александрия'),
  112931: named('Teheran', 'Tehran', 'Թեհրան', 'Tehran', 'Тегеран')
};
