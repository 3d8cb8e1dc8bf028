/** The time until something was reported, told no more exactly than its date is known. */
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/domain/time';
import { translatorFor } from '../../../src/i18n';
import { delayText } from '../../../src/ui/list/delay-text';

const day = (text: string) => spanOf(text)!.start;
const when = (edtf: string, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest });
const exact = (text: string) => when(text, text, text);

describe('the delay', () => {
  it.each<[string, ReturnType<typeof when>, string, string]>([
    ['a day, that day', exact('2020-10-31'), '2020-10-31', 'reported the same day'],
    ['a day, the next', exact('2020-10-30'), '2020-10-31', 'reported 1 day later'],
    ['a day, weeks after', exact('2020-09-27'), '2020-11-14', 'reported 6 weeks later'],
    ['a day, years after', exact('2020-11-09'), '2023-09-22', 'reported 2 years and 10 months later'],
    ['a day to come', exact('2020-10-25'), '2020-10-20', 'reported 5 days before'],
    [
      'one of some days',
      when('[2020-09-27..2020-10-09]', '2020-09-27', '2020-10-09'),
      '2020-10-09',
      'reported at most 12 days later'
    ],
    [
      'one of some days, later',
      when('[2020-11-09..2020-11-13]', '2020-11-09', '2020-11-13'),
      '2020-11-14',
      'reported 1 to 5 days later'
    ],
    [
      'one of some days, on their first',
      when('[2020-10-30..2020-10-31]', '2020-10-30', '2020-10-31'),
      '2020-10-30',
      'reported 30 Oct 2020'
    ],
    [
      'on or before',
      when('[..2020-10-23]', null, '2020-10-23'),
      '2020-10-23',
      'reported after an unknown time'
    ],
    [
      'on or before, later',
      when('[..2020-10-23]', null, '2020-10-23'),
      '2020-10-25',
      'reported at least 2 days later'
    ],
    ['on or after', when('[2020-11-09..]', '2020-11-09', null), '2020-11-14', 'reported 14 Nov 2020'],
    ['a month', when('2020-07', '2020-07-01', '2020-07-31'), '2020-10-31', 'reported 3 months later'],
    ['a year', when('1991', '1991-01-01', '1991-12-31'), '2020-10-09', 'reported 28 to 29 years later'],
    ['a decade', when('199X', '1990-01-01', '1999-12-31'), '2020-10-31', 'reported 20 to 30 years later'],
    [
      'what lasts',
      when('2020-09-27/2020-10-31', '2020-09-27', '2020-10-31'),
      '2020-10-09',
      'reported while it lasted'
    ],
    [
      'what lasted',
      when('2020-09-27/2020-10-31', '2020-09-27', '2020-10-31'),
      '2020-11-14',
      'reported 2 weeks later'
    ],
    ['what goes on', when('1991/..', '1991-01-01', null), '2020-10-09', 'reported while it lasted']
  ])('%s', (_, date, reported, text) =>
    expect(delayText(translatorFor('en'), date, [day(reported)])).toBe(text)
  );

  it('is that of the first of several reports', () =>
    expect(delayText(translatorFor('en'), exact('2020-10-08'), [day('2020-10-09'), day('2020-10-23')])).toBe(
      'first reported 1 day later'
    ));

  it('is told in the reader’s language', () => {
    const words = translatorFor('id');
    expect(delayText(words, exact('2020-10-30'), [day('2020-10-31')])).toBe('diberitakan 1 hari kemudian');
    expect(
      delayText(words, when('[2020-09-27..2020-10-09]', '2020-09-27', '2020-10-09'), [day('2020-10-09')])
    ).toBe('diberitakan paling lama 12 hari kemudian');
    expect(
      delayText(words, when('1991', '1991-01-01', '1991-12-31'), [day('2020-10-09'), day('2020-10-23')])
    ).toBe('pertama kali diberitakan 28 sampai 29 tahun kemudian');
  });
});
