/** Cities of the story far away, by GeoNames' number: their names as the story writes them. */
import { named, type Names } from './names';

export const CITY_NAMES: Readonly<Record<number, Names>> = {
  524901: named('Moskow', 'Moscow', 'Մոսկվա', 'Moskva', 'Москва'),
  498817: named('St. Petersburg', 'St Petersburg', 'Սանկտ Պետերբուրգ', 'Sankt-Peterburq', 'Санкт-Петербург'),
  2660646: named('Jenewa', 'Geneva', 'Ժնև', 'Cenevrə', 'Женева'),
  4140963: named('Washington', 'Washington', 'Վաշինգտոն', 'Vaşinqton', 'Вашингтон'),
  703448: named('Kyiv', 'Kyiv', 'Կիև', 'Kiyev', 'Киев'),
  745044: named('Istanbul', 'Istanbul', 'Ստամբուլ', 'İstanbul', 'Стамбул'),
  112931: named('Teheran', 'Tehran', 'Թեհրան', 'Tehran', 'Тегеран')
};
