/** Indonesian words of the dialog about what is kept on the device. */
import type { saving as english } from '../en/saving';
import type { Translated } from '../message';

export const saving: Translated<typeof english> = {
  'saving.title': 'Tanpa jaringan',
  'saving.none': 'Tidak ada bagian situs ini yang tersimpan di perangkat ini.',
  'saving.part':
    'Sebagian situs ini tersimpan di perangkat ini; itu belum cukup untuk dipakai tanpa jaringan.',
  'saving.core':
    'Perangkat ini menyimpan ceritanya: peta, semua tampilan, bab, dan halaman bacaan, dalam setiap bahasa. Semua itu dapat dibuka tanpa jaringan.',
  'saving.whole':
    'Perangkat ini menyimpan seluruh situs ini, dalam setiap bahasa. Situs dapat dibuka tanpa jaringan.',
  'saving.unknown': 'Tanpa jaringan tidak dapat diketahui berapa banyak yang dapat disimpan.',
  'saving.size': 'Ukuran',
  'saving.megabytes': '{size} MB',
  'saving.data': 'Data',
  'saving.edition': 'Edisi',
  'saving.more':
    'Menyimpan semuanya menambahkan halaman untuk setiap pernyataan, peristiwa, tempat, penutur, dan artikel, serta berkas datanya. Tidak ada yang diminta dari pihak lain.',
  'saving.save': 'Simpan semua untuk luring (hingga {size} MB)',
  'saving.saved': 'Semuanya sudah tersimpan.',
  'saving.progress': '{done} dari {all} MB',
  'saving.progress.name': 'Tersimpan sejauh ini',
  'saving.stop': 'Hentikan',
  'saving.remove': 'Hapus dari perangkat ini',
  'saving.removed': 'Sudah dihapus. Tidak ada yang disimpan lagi di sini sampai Anda menyimpannya.',
  'saving.failed.network':
    'Tidak semuanya dapat diambil. Yang sudah datang tetap tersimpan; silakan coba lagi.',
  'saving.failed.room': 'Ruang di perangkat ini tidak cukup.',
  'saving.hindrance.insecure':
    'Tidak ada yang dapat disimpan dari alamat ini: peramban hanya melakukannya bila alamatnya diawali https.',
  'saving.hindrance.unable': 'Peramban ini, atau jendela privat ini, tidak dapat menyimpan situs.',
  'saving.hindrance.refused': 'Peramban ini diatur agar tidak menyimpan apa pun dari situs ini.',
  'saving.file': 'Sebagai satu berkas',
  'saving.file.note':
    'Seluruh cerita dalam satu berkas sekitar 5 MB, untuk diska lepas atau penyimpanan bersama. Berkas itu terbuka dengan klik ganda, dan peramban tidak perlu menyimpan apa pun.'
};
