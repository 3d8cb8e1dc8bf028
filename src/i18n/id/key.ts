/** Indonesian words of the key of the map. */
import type { key as english } from '../en/key';
import type { Translated } from '../message';

export const key: Translated<typeof english> = {
  'key.title': 'Legenda',
  'key.happened': 'terjadi di sini',
  'key.said': 'dikatakan di sini',
  'key.about': 'dibicarakan',

  'key.marks': 'Di suatu tempat',
  'key.concerning': 'peristiwa yang menyangkut tempat itu',
  'key.outline': 'hanya garis tepi: tidak ada yang pasti pada tanggal ini',
  'key.outline.places': '{count} tempat',
  'key.size': 'Ukuran cincin: {totals} butir',
  'key.size.most': '{total} atau lebih',

  'key.rings': 'Cincin: jenis pernyataan',
  'key.diamonds': 'Belah ketupat: status peristiwa',
  'key.choose':
    'Pilih untuk melihat hanya itu. Yang dihitung ialah butir dalam daftar, seperti pada saringan: bersama peristiwa juga apa yang dikatakan tentangnya, masing-masing sekali, berapa pun tempatnya.',

  'key.lines': 'Garis dan wilayah',
  'key.lines.international': 'Perbatasan internasional',
  'key.lines.international.note':
    'Kontributor OpenStreetMap untuk Kaukasus, Natural Earth untuk tempat lain; datanya tidak bertanggal.',
  'key.lines.disputed': 'Perbatasan atau garis sengketa',
  'key.lines.disputed.note':
    'Putus-putus karena para pihak tidak menyepakatinya. Natural Earth; datanya tidak bertanggal.',
  'key.lines.former.note': 'Putus-putus: tidak berlaku lagi, {dates}. {source}.',
  'key.lines.dated': '{place}, {dates}',
  'key.lines.dated.note': 'Titik-titik, perkiraan, hanya digambar pada masanya. {basis}',
  'key.lines.corridor': '{place}, perkiraan',
  'key.lines.corridor.dated': '{place}, {dates}, perkiraan',
  'key.lines.area': '{place}, wilayah samar',
  'key.lines.area.note': 'Tidak ada sumber yang menyebut batasnya. {basis}',
  'key.lines.halo': 'Di suatu tempat di dalam lingkaran',
  'key.lines.halo.note': 'Letaknya hanya diketahui sampai jarak ini; angkanya tertulis di bawah nama tempat.',
  'key.lines.more': '{count} garis atau wilayah sejenis lainnya',

  'key.absent': 'Tidak ada pada peta',
  'key.placeless': '{count} dari {total} pernyataan tidak menyebut tempat disampaikannya.',
  'key.absent.position': 'letaknya tidak diketahui',
  'key.absent.dates': 'hanya digambar pada masanya, {dates}',

  'key.words': 'Peta dalam kata-kata',
  'key.words.frame':
    'Bingkai peta selebar kira-kira {width} km dari barat ke timur dan setinggi {height} km dari utara ke selatan.',
  'key.words.around': 'Tempat yang paling dekat dengan tengahnya ialah {place}.',
  'key.words.reach': 'Negara dan perairan yang dinamai di dalamnya: {names}.',
  'key.words.counts': 'Yang ditampilkan: {rows}, di {count} tempat.',
  'key.words.events': 'Peristiwa menurut status: {counts}.',
  'key.words.statements': 'Pernyataan menurut jenis: {counts}.',
  'key.words.one': '{name} {count}'
};
