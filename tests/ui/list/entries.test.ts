/** Every entry of the story as it is written out for readers without a script: nothing that the data say of a statement is left out. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/build/compile';
import { buildAtlas } from '../../../src/domain/atlas';
import { initialView, LOCALES } from '../../../src/domain/view';
import { translatorFor } from '../../../src/i18n';
import type { Localized } from '../../../src/schema/primitives';
import type { Statement } from '../../../src/schema/story';
import { AppState } from '../../../src/state/app-state.svelte';
import { glossaryHref } from '../../../src/ui/list/glossary-link';
import ListPage from './ListPage.svelte';

const story = loadStory('data');
const atlas = buildAtlas(story);

const plain = (html: string) =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** What its maker says in doubt, or to explain. */
const notesOf = ({ speakerNote, note, said, via, translation, figures = [], relations = [] }: Statement) =>
  [
    speakerNote,
    note,
    said.atNote,
    said.setting,
    said.when.note,
    ...via.map((link) => link.note),
    ...Object.values(translation ?? {}).map((each) => each.note),
    ...figures.map((figure) => figure.note),
    ...relations.map((relation) => relation.note)
  ].filter((each): each is Localized => each !== undefined);

describe.each(LOCALES)('in %s', (locale) => {
  const words = translatorFor(locale);
  const { body } = render(ListPage, {
    props: {
      app: new AppState(atlas, initialView(atlas.extent, locale)),
      linkTo: ({ open = '' }) => `?o=${open}&v=1`,
      onCopyLink: () => undefined,
      base: '../',
      isComplete: true
    }
  });
  const entryOf = (id: string): string => {
    const start = body.indexOf(`aria-labelledby="entry-${id}"`);
    return start < 0 ? '' : body.slice(start, body.indexOf('</article>', start));
  };

  it('shows every note and doubt in the entry that has it', () => {
    const missing = story.statements.flatMap((statement) => {
      const text = plain(entryOf(statement.id));
      return notesOf(statement).flatMap((note) => {
        // In the reason for a date a note is the beginning of a sentence.
        const wanted = words.text(note).text.replace(/\s+/g, ' ').replace(/\.$/, '');
        return text.includes(wanted) ? [] : [`${statement.id}: ${wanted}`];
      });
    });
    expect(missing).toEqual([]);
    expect(story.statements.filter((statement) => notesOf(statement).length > 0).length).toBeGreaterThan(50);
  });

  it('shows the verb or the hedge of every statement, what it means, and where that is explained', () => {
    for (const { id, verb, hedge } of story.statements)
      for (const term of [verb ?? [], hedge ?? []].flat()) {
        const entry = entryOf(id);
        const gloss = words.gloss(term, 'id');
        expect(plain(entry).replaceAll(' )', ')')).toContain(
          gloss === undefined ? term : `${term} (${gloss})`
        );
        expect(entry).toContain(`href="${glossaryHref('../', locale, term)}"`);
      }
  });

  it('shows every hedge before its number', () => {
    for (const { id, figures = [] } of story.statements)
      for (const { hedge, comparator, asPrinted } of figures)
        if (hedge !== undefined && comparator !== 'not-disclosed')
          expect(plain(entryOf(id))).toContain(words.gloss(hedge, asPrinted.lang) ?? hedge);
  });

  it('tells of every statement where it stands in its article', () => {
    const parts = ['headline', 'lead', 'sentence', 'sentences'] as const;
    const beginnings = parts.map((part) => words.t(`list.standing.${part}`).split(/[,{]/)[0]!.trim());
    const silent = story.statements.filter(
      ({ id }) => !beginnings.some((begin) => plain(entryOf(id)).includes(begin))
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
