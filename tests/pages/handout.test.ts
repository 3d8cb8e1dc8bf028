/** Handout, worksheet and key as pages: what each says, what the worksheet keeps to itself, and that both go by one count. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas } from '../../src/domain/atlas';
import { handoutOf } from '../../src/domain/handout';
import { initialView, LOCALES, type Locale } from '../../src/domain/view';
import { worksheetOf } from '../../src/domain/worksheet';
import { placeLabel } from '../../src/i18n';
import { handoutPath } from '../../src/io/handout-path';
import { itemPath } from '../../src/io/item-path';
import { gapDate } from '../../src/pages/handout/gaps';
import { handoutSheets } from '../../src/pages/handout/sheets';
import { AppState } from '../../src/state/app-state.svelte';
import { speakerName } from '../../src/ui/list/speaker';
import { plainText } from './rendered';

const SITE = 'https://example.org/';
const atlas = buildAtlas(loadStory('data'));
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] })
);
/** Between a mark and its text there may be a space or none. */
const squeezed = (text: string) => text.replace(/\s+/g, '');

function pagesOf(locale: Locale) {
  const app = new AppState(atlas, initialView(atlas.extent, locale));
  const sheets = handoutSheets(app, '../../../../');
  const bodyOf = (path: string) =>
    sheets
      .find((sheet) => sheet.path === path)!
      .render(SITE)
      .body.replace(/<!--.*?-->/g, '');
  return atlas.story.chapters.map((chapter) => {
    const handout = handoutOf(atlas, chapter);
    const bodies = {
      handout: bodyOf(handoutPath(chapter.id, 'handout')),
      worksheet: bodyOf(handoutPath(chapter.id, 'worksheet')),
      answers: bodyOf(handoutPath(chapter.id, 'answers'))
    };
    return { app, chapter, handout, sheet: worksheetOf(atlas, chapter, handout), bodies };
  });
}

describe.each(LOCALES)('in %s', (locale) => {
  describe.each(pagesOf(locale))('$chapter.id', ({ app, chapter, handout, sheet, bodies }) => {
    const { words } = app;
    const text = {
      handout: squeezed(plainText(bodies.handout)),
      worksheet: squeezed(plainText(bodies.worksheet)),
      answers: squeezed(plainText(bodies.answers))
    };
    const missing = (page: keyof typeof text, wanted: readonly string[]) =>
      wanted.filter((each) => !text[page].includes(squeezed(each)));

    it('is as the standard of HTML has it, without styles or scripts of its own', async () => {
      for (const body of Object.values(bodies)) {
        expect(body).not.toMatch(/\sstyle=|<script|undefined|NaN|href=""/);
        const { results } = await validator.validateString(
          `<!doctype html><html lang="${locale}"><head><title>x</title></head><body>${body}</body></html>`
        );
        expect(
          results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))
        ).toEqual([]);
      }
    });

    it('hands out every statement with its owner, its words in both languages, and its source', () => {
      const wanted = handout.steps.flatMap(({ statements }) =>
        statements.flatMap((statement) => [
          speakerName(app, statement),
          words.when(statement.said.when, 'short'),
          ...(statement.quote
            ? [
                statement.quote.text,
                ...(statement.quote.lang === locale ? [] : [statement.translation![locale]!.text])
              ]
            : [words.text(statement.summary).text])
        ])
      );
      const sources = handout.articles.map(({ headline }) => headline.text);
      const events = handout.steps.flatMap((step) =>
        step.events.flatMap(({ title, when }) => [words.text(title).text, words.when(when, 'short')])
      );
      const chapters = [chapter.title, chapter.summary, chapter.contentNote!].map((each) => each[locale]!);
      expect(missing('handout', [...wanted, ...sources, ...events, ...chapters])).toEqual([]);
      expect(
        missing('handout', [`${SITE}${locale}/${itemPath({ kind: 'chapter', id: chapter.id })}`])
      ).toEqual([]);
    });

    it('keeps names of the map, dates and answers to the key', () => {
      const names = sheet.names.map(({ number, place }) => `${number} ${placeLabel(place, locale)}`);
      const dates = sheet.dates.map((gap) => gapDate(app, gap));
      const answers = sheet.questions.map(({ step }) => step.answer![locale]!);
      expect(missing('answers', [...names, ...dates, ...answers])).toEqual([]);
      expect(missing('worksheet', answers)).toEqual(answers);
      expect(missing('worksheet', dates)).toEqual(dates);
      const [map = ''] = /<figure[\s\S]*?<\/figure>/.exec(bodies.worksheet) ?? [];
      for (const { place } of sheet.names) expect(map).not.toContain(placeLabel(place, locale));
    });

    it('counts gaps, names and questions alike on the worksheet and in its key', () => {
      for (const { number, place } of sheet.names) {
        expect(bodies.worksheet).toMatch(new RegExp(`<b[^>]*>${number}</b>`));
        expect(bodies.answers).toContain(itemPath({ kind: 'place', id: place.id }));
      }
      for (const { sign, moment, kind } of sheet.dates) {
        const letter = new RegExp(`<b[^>]*>${sign}</b>`);
        expect([letter.test(bodies.worksheet), letter.test(bodies.answers)]).toEqual([true, true]);
        expect(bodies.answers).toContain(
          itemPath({ kind: kind === 'event' ? 'event' : 'source', id: moment.id })
        );
      }
      const questions = sheet.questions.map(({ step }) => step.question![locale]!);
      expect([missing('worksheet', questions), missing('answers', questions)]).toEqual([[], []]);
    });
  });
});

it('is for readers who come from the chapter, and not for search engines', () => {
  const app = new AppState(atlas, initialView(atlas.extent, 'en'));
  for (const { isUnlisted, render } of handoutSheets(app, '../../../../')) {
    expect(isUnlisted).toBe(true);
    expect(render(SITE).head).toContain('noindex');
  }
});
