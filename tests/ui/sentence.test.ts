import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { select } from '../../src/domain/select';
import { sieveOf } from '../../src/domain/sieve';
import { spanOf } from '../../src/domain/time';
import { initialView, LOCALES, type Locale, type View } from '../../src/domain/view';
import { factsOf } from '../../src/domain/words';
import { placeLabel, translatorFor } from '../../src/i18n';
import { sentencePieces, sentenceText, type Said } from '../../src/ui/sentence';
import { tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());

function said(change: Partial<View> = {}, locale: Locale = 'en'): Said {
  const view = { ...initialView(atlas.extent, locale), ...change };
  const sieve = sieveOf(atlas, view);
  return {
    window: view.window,
    facts: factsOf(atlas, select(atlas, sieve, view), view, sieve),
    sources: atlas.story.sources.length,
    chosen: view.places,
    placeName: (id) => placeLabel(atlas.placeById.get(id)!, locale)
  };
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

  it.each(LOCALES)('has a part for each filter that it names, in %s', (locale) => {
    const parts = sentencePieces(translatorFor(locale), said({}, locale)).flatMap(({ part }) => part ?? []);
    expect(parts.toSorted()).toEqual(['acts', 'kinds', 'most', 'places', 'sources', 'speakers', 'window']);
  });
});
