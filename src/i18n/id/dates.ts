/** Indonesian words of dates with doubt. */
import type { dates as english } from '../en/dates';
import type { Translated } from '../message';

export const dates: Translated<typeof english> = {
  'dates.unknown': 'tanggal tidak diketahui',
  'dates.bc': '{year} SM',
  'dates.decade': 'tahun {year}-an',
  'dates.century': 'tahun {from}–{to}',
  'dates.spring': 'musim semi {year}',
  'dates.summer': 'musim panas {year}',
  'dates.autumn': 'musim gugur {year}',
  'dates.winter': 'musim dingin {year}',
  'dates.about': 'sekitar {date}',
  'dates.uncertain': '{date} (belum pasti)',
  'dates.from': 'sejak {date}',
  'dates.until': 'sampai {date}',
  'dates.on-or-before': 'paling lambat {date}',
  'dates.on-or-after': 'paling cepat {date}',
  'dates.one-of': 'antara {from} dan {to}',
  'dates.or.two': '{first} atau {last}',
  'dates.or.more': '{first}, atau {last}',
  'dates.detail.one-day': 'suatu hari dari {from} sampai {to}',
  'dates.detail.day-unknown': '{date}, tanggalnya tidak diketahui',
  'dates.detail.month-unknown': '{date}, bulannya tidak diketahui'
};
