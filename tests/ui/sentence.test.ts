import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { atlasBy } from '../../src/domain/clock';
import { reaching } from '../../src/domain/inside';
import { select } from '../../src/domain/select';
import { sieveOf } from '../../src/domain/sieve';
import { spanOf } from '../../src/domain/time';
import { initialView, LOCALES, type Locale, type View } from '../../src/domain/view';
import { factsOf } from '../../src/domain/words';
import { translatorFor } from '../../src/i18n';
import { saidOf, sentencePieces, sentenceText, type Said } from '../../src/ui/sentence';
import { tinyStory } from '../fixtures/tiny-story';

const story = buildAtlas(tinyStory());

function said(change: Partial<View> = {}, locale: Locale = 'en'): Said {
  const view = { ...initialView(story.extent, locale), ...change };
  const atlas = atlasBy(story, view.clock);
  const sieve = sieveOf(atlas, view);
  const asked = { window: reaching(view.window, atlas.extent), sure: view.sure };
  return saidOf({ atlas, view, facts: factsOf(atlas, select(atlas, sieve, asked), view, sieve) });
}
const sentence = (change: Partial<View> = {}, locale: Locale = 'en') =>
  sentenceText(translatorFor(locale), said(change, locale));

describe('the sentence', () => {
  it('says what is in view, of how much', () =>
    expect(sentence()).toBe(
      '1 January 1994 – 31 October 2020: 4 of 4 statements by 3 speakers in 2 of 2 articles, 4 of 4 events, 3 places. Region comes up most often.'
    ));

  it('says it in Indonesian', () =>
    expect(sentence({}, 'id')).toBe(
      '1 Januari 1994 – 31 Oktober 2020: 4 dari 4 pernyataan oleh 3 penutur dalam 2 dari 2 artikel, 4 dari 4 peristiwa, 3 tempat. Wilayah paling sering disebut.'
    ));

  it('counts one as one, and leaves out what there is none of', () => {
    expect(sentence({ window: spanOf('2020-10-25')! })).toBe(
      '25 October 2020: 1 of 4 events in 1 of 2 articles, no statements, 1 place.'
    );
    expect(sentence({ acts: ['denial'] })).toContain(
      '1 of 4 statements by 1 speaker in 1 of 2 articles, no events, 1 place.'
    );
  });

  it('does not say what comes up most where that was chosen', () =>
    expect(sentence({ places: ['region'] })).toMatch(/places\.$/));

  it('says that there is nothing, and what is nearest', () => {
    expect(
      sentence({
        speakers: ['ann'],
        window: { start: spanOf('2020-10-10')!.start, end: spanOf('2020-10-12')!.end }
      })
    ).toBe(
      'No events or statements between 10 October 2020 and 12 October 2020. Nearest: 2 October 2020 and 19 October 2020.'
    );
    expect(sentence({ speakers: ['ann'], window: spanOf('2020-10-24')! })).toBe(
      'No events or statements on 24 October 2020. Nearest: 19 October 2020.'
    );
    expect(sentence({ speakers: ['ann'], statuses: ['planned'] })).toBe(
      'No events or statements match, on any date.'
    );
  });

  it('counts apart what is only possible, and says when it is left out', () => {
    const window = { start: spanOf('2020-10-02')!.start, end: spanOf('2020-10-04')!.end };
    expect(sentence({ window })).toBe(
      '2–4 October 2020: 2 of 4 statements by 2 speakers in 1 of 2 articles, no events, 1 place. 1 is surely within these dates, 1 partly or possibly.'
    );
    expect(sentence({ window, sure: true })).toBe(
      '2–4 October 2020: 1 of 4 statements by 1 speaker in 1 of 2 articles, no events, 1 place. Only what is surely within these dates; 1 more left out.'
    );
    expect(sentence({ window: spanOf('2020-10-03')!, sure: true })).toBe(
      'Nothing is surely within 3 October 2020. 1 is partly or possibly.'
    );
    expect(sentence({ window }, 'id')).toMatch(/1 pasti di dalam tanggal ini, 1 sebagian atau mungkin\.$/);
    expect(
      sentencePieces(translatorFor('en'), said({ window })).find(({ part }) => part === 'sure')?.text
    ).toBe('1 partly or possibly');
  });

  it('knows no doubt of what is open towards an end of the story', () => {
    const window = { start: story.extent.start, end: spanOf('2020-10-05')!.end };
    expect(sentence({ window })).not.toContain('possibly');
  });

  it('says by which clock, and from the start until when', () => {
    const window = spanOf('2020-10-05')!;
    const until = { mode: 'until' as const, window: { start: story.extent.start, end: window.end } };
    expect(sentence({ clock: 'reported', window })).toMatch(/^Reported 5 October 2020: 2 of 4 statements/);
    expect(sentence(until)).toMatch(/^Until 5 October 2020: /);
    expect(sentence({ ...until, clock: 'reported' })).toMatch(/^Reported until 5 October 2020: /);
    expect(sentence({ ...until, clock: 'reported' }, 'id')).toMatch(/^Diberitakan sampai 5 Oktober 2020: /);
    expect(sentence({ clock: 'reported', window: spanOf('2020-10-07')! })).toBe(
      'Nothing was reported on 7 October 2020. Nearest: 5 October 2020 and 20 October 2020.'
    );
  });

  it.each(LOCALES)('has a part for each filter that it names, in %s', (locale) => {
    const parts = sentencePieces(translatorFor(locale), said({}, locale)).flatMap(({ part }) => part ?? []);
    expect(parts.toSorted()).toEqual(['acts', 'kinds', 'most', 'places', 'sources', 'speakers', 'window']);
  });
});
