/** Indonesian words of the time slider. */
import type { time as english } from '../en/time';
import type { Translated } from '../message';

export const time: Translated<typeof english> = {
  'time.heading': 'Lini masa',
  'time.label': 'Rentang tanggal',
  'time.from': 'Dari',
  'time.to': 'Sampai',

  'time.play': 'Putar lini masa',
  'time.pause': 'Jeda lini masa',
  'time.previous': 'Tanggal berisi sebelumnya',
  'time.next': 'Tanggal berisi berikutnya',
  'time.options': 'Lainnya',
  'time.speed': 'Kecepatan',
  'time.speed.slow': 'Lambat',
  'time.speed.normal': 'Biasa',
  'time.speed.fast': 'Cepat',
  'time.loop': 'Ulangi dari awal',
  'time.every-day': 'Berhenti di setiap hari',
  'time.ordinal': 'Tanggal {number} dari {total}',
  'time.skipped': 'melewati {count} hari tanpa entri',

  'time.clock': 'Waktu',
  'time.clock.happened': 'Saat terjadi',
  'time.clock.reported': 'Saat diberitakan',
  'time.exchange': '{clock}: {note}.',
  'time.exchange.none': 'entri yang sama',
  'time.exchange.entered': '{count} masuk',
  'time.exchange.left': '{count} keluar',

  'time.kind': 'Tampilkan',
  'time.kind.range': 'Rentang',
  'time.kind.date': 'Satu tanggal',
  'time.kind.until': 'Dari awal',
  'time.until': 'Sampai',

  'time.periods': 'Masa dalam cerita ini',
  'time.scale': 'Skala',
  'time.scale.folded': 'Waktu kosong dilipat',
  'time.scale.linear': 'Skala sebenarnya',
  'time.folds': 'Waktu kosong yang dibuka',
  'time.fold': '{length} tanpa entri',
  'time.fold.between': '{length} tanpa entri, {range}',

  'time.dates': 'Atur tanggal',
  'time.whole': 'Seluruh periode',
  'time.earlier': 'Periode sebelumnya',
  'time.later': 'Periode berikutnya',

  'time.table': 'Tabel',
  'time.table.caption': 'Peristiwa dan pernyataan menurut tanggal',
  'time.table.period': 'Periode',
  'time.table.events': 'Peristiwa',
  'time.table.statements': 'Pernyataan',
  'time.table.window': 'Rentang',
  'time.table.show': 'Lihat',
  'time.table.show-period': 'Lihat {period}',
  'time.table.possible': '+{count} mungkin',
  'time.table.unsettled': '{count} menurut satu pihak, dituduhkan, atau direncanakan',
  'time.table.published': 'Artikel terbit: {outlets}',
  'time.table.note': 'Mungkin: tanggalnya tidak pasti, dan bisa jadi terletak dalam periode ini.',

  'time.events': '{count} peristiwa',
  'time.statements': '{count} pernyataan',
  'time.possible': '{count} mungkin',

  'time.years': '{count} tahun',
  'time.months': '{count} bulan',
  'time.weeks': '{count} minggu',
  'time.days': '{count} hari',
  'time.short.years': '{count} thn',
  'time.short.months': '{count} bln',
  'time.short.weeks': '{count} mgg',
  'time.short.days': '{count} hr',
  'time.empty': 'Tanpa entri selama {length}',
  'time.true-scale': 'Skala sebenarnya',

  'time.key': 'Keterangan simbol',
  'time.key.soft': 'tanggal tidak pasti',
  'time.key.event': 'Peristiwa: {status}',
  'time.key.flag': 'Sebuah artikel terbit',

  'time.announce.playing': 'Memutar dari {from} sampai {to}.',
  'time.announce.paused': 'Dijeda pada {range}: {events}, {statements}.'
};
