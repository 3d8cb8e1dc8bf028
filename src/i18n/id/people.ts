/** Indonesian words of the people: what each speaker said over time. */
import type { people as english } from '../en/people';
import type { Translated } from '../message';

export const people: Translated<typeof english> = {
  'people.title': 'Siapa mengatakan apa, dari waktu ke waktu',
  'people.lead':
    'Semua yang berbicara, menurut nama. Satu tanda adalah satu pernyataan, pada tanggalnya; bentuk dan warnanya menunjukkan jenisnya.',
  'people.scope': 'Penutur dari',
  'people.none': 'Tidak ada yang berbicara dalam tampilan ini.',
  'people.find': 'Cari penutur',
  'people.find.none': 'Tidak ada yang bernama itu.',
  'people.more': 'Tampilkan {count} lagi',
  'people.outlets': 'Media dengan suaranya sendiri',
  'people.speakers': 'Penutur',
  'people.only': 'Tampilkan hanya {name}',
  'people.only.short': 'Tampilkan hanya',
  'people.statements': '{count} pernyataan',
  'people.through': 'Melalui {carriers}',
  'people.through.direct': 'Tidak ada pembawa yang disebut',
  'people.carrier': '{name} ({count})',
  'people.carrier.own': '{role} sendiri ({count})',
  'people.carrier.role': '{name}, {role} ({count})',
  'people.carrier.unnamed': '{role} yang tidak disebut namanya ({count})',
  'people.published': 'dalam {outlets}',
  'people.open': '{act}, {date}: buka pernyataannya',
  'people.beyond': '+{count}',
  'people.key': 'Jenis pernyataan',
  'people.key.soft': 'garis tepi saja: harinya tidak disebut'
};
