/** Chapters as pages to read: every step with its words, their owners and its question, and ways to the map that open. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas } from '../../src/domain/atlas';
import { initialView, LOCALES, type Locale } from '../../src/domain/view';
import { articlesOf } from '../../src/io/chapter-graph';
import { decodeAddress } from '../../src/io/url';
import { chapterSheets } from '../../src/pages/chapters/sheets';
import { AppState } from '../../src/state/app-state.svelte';
import { speakerName } from '../../src/ui/list/speaker';

const story = loadStory('data');
const atlas = buildAtlas(story);

function pagesOf(locale: Locale) {
  const app = new AppState(atlas, initialView(atlas.extent, locale));
  const sheets = chapterSheets(app, '../../../');
  const pages = sheets.map((sheet, index) => {
    const body = sheet.render().body.replace(/<!--.*?-->/g, '');
    const text = body
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ');
    return { sheet, chapter: story.chapters[index]!, body, text };
  });
  return { app, pages };
}

const oneSpaced = (text: string) => text.replace(/\s+/g, ' ');

describe.each(LOCALES)('in %s', (locale) => {
  const { app, pages } = pagesOf(locale);

  it.each(pages)('$chapter.id has its note, its steps, their questions, answers and speakers', (page) => {
    const { chapter, text, body } = page;
    expect(text).toContain(oneSpaced(chapter.contentNote![locale]!));
    for (const step of chapter.steps) {
      for (const each of [step.title, step.body, step.question, step.answer, step.notes])
        expect(text).toContain(oneSpaced(each?.[locale] ?? ''));
      for (const id of step.items ?? []) {
        const statement = atlas.statementById.get(id);
        if (statement) expect(text).toContain(speakerName(app, statement));
      }
    }
    // Folded, so that a class does not read ahead.
    expect(body.match(/<details/g)).toHaveLength(
      chapter.steps.filter(({ answer }) => answer).length + chapter.steps.filter(({ notes }) => notes).length
    );
    expect(body).not.toMatch(/\sstyle=|<script|undefined|href=""/);
  });

  it.each(pages)(
    '$chapter.id leads to each of its steps on the map, and to presenting',
    ({ body, chapter }) => {
      const opened = [...body.matchAll(/href="([^"]+\?[^"]*ch=[^"]*)"/g)].map(([, href = '']) => {
        const { pathname, search } = new URL(
          href.replaceAll('&amp;', '&'),
          `https://example.org/${locale}/ch/${chapter.id}/`
        );
        const { view, notices } = decodeAddress({ path: pathname, search }, atlas);
        expect(notices).toEqual([]);
        expect([view.locale, view.chapter]).toEqual([locale, chapter.id]);
        return view;
      });
      const steps = chapter.steps.map(({ id }) => id);
      expect(opened.map(({ step }) => step)).toEqual([steps[0], steps[0], ...steps]);
      expect(opened.filter(({ isPresenting }) => isPresenting)).toHaveLength(1);
    }
  );

  it.each(pages)('$chapter.id tells machines that it is for learning, and what it is based on', (page) => {
    const { sheet, chapter } = page;
    const { '@graph': nodes } = sheet.graph!('https://example.org/') as {
      '@graph': Record<string, unknown>[];
    };
    const url = `https://example.org/${locale}/ch/${chapter.id}/`;
    const resource = nodes.find((node) => node['@type'] === 'LearningResource');
    expect(resource).toMatchObject({
      '@id': `${url}#chapter`,
      name: chapter.title[locale],
      inLanguage: locale,
      timeRequired: `PT${chapter.minutes}M`
    });
    expect(nodes[0]).toMatchObject({ '@id': url, mainEntity: { '@id': `${url}#chapter` } });
    const articles = articlesOf(chapter, atlas);
    expect(articles.length).toBeGreaterThan(0);
    expect(resource?.['isBasedOn']).toEqual(articles.map((id) => `https://example.org/${locale}/a/${id}/`));
  });
});
