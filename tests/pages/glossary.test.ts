/** The page of verbs and hedges, rendered from the story: every word of the data, with every statement in which it stands. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { readGroundFacts } from '../../src/build/ground-facts';
import { LOCALES } from '../../src/domain/view';
import { ofIndonesian } from '../../src/i18n/en/glossary';
import { renderPages } from '../../src/pages/entry';
import {
  ABSENT,
  COUNTED,
  countedIn,
  figureUses,
  hedgeGroups,
  verbGroups
} from '../../src/pages/glossary/terms';
import { glossaryAnchor } from '../../src/ui/list/glossary-link';
import { tinyStory } from '../fixtures/tiny-story';

const story = loadStory('data');
const ground = readGroundFacts('.');
const terms = Object.entries({ ...ofIndonesian.verbs, ...ofIndonesian.hedges });

it('puts each use of a word under it, once', () => {
  const verbs = verbGroups(story).flatMap(({ uses }) => uses.map(({ statement }) => statement.id));
  expect(verbs.sort()).toEqual(
    story.statements.flatMap(({ id, verb }) => (verb === null ? [] : [id])).sort()
  );
  const hedges = hedgeGroups(story).flatMap(({ uses }) =>
    uses.map(({ statement, figure }) => figure?.id ?? statement.id)
  );
  expect(hedges.sort()).toEqual(
    [
      ...story.statements.flatMap(({ id, hedge }) => (hedge === undefined ? [] : [id])),
      ...figureUses(story).flatMap(({ figure }) => (figure.hedge === undefined ? [] : [figure.id]))
    ].sort()
  );
});

it('counts the dead, the wounded and the victims as the words of the source do', () => {
  const told = figureUses(story).flatMap(({ statement, figure }) => {
    const term = countedIn(statement, figure);
    return term === undefined ? [] : [{ id: figure.id, term, measure: figure.measure }];
  });
  expect(told.filter(({ term, measure }) => COUNTED[term] !== measure)).toEqual([]);
  expect(Object.keys(COUNTED).filter((term) => !told.some((each) => each.term === term))).toEqual([]);
});

it('says of no word that it is not there which is', () => {
  const printed = story.statements.flatMap(({ verb, hedge, quote, figures = [] }) => [
    verb,
    hedge,
    quote?.text,
    ...figures.flatMap((figure) => [figure.hedge, figure.asPrinted.text])
  ]);
  const words = printed
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  expect(ABSENT.filter((term) => words.includes(term))).toEqual([]);
});

it('has an anchor of its own for each word', () => {
  const anchors = [...terms.map(([term]) => term), ...Object.keys(COUNTED)].map(glossaryAnchor);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors.filter((anchor) => !/^[\p{L}\p{N}-]+$/u.test(anchor))).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  let body = '';
  let text = '';
  beforeAll(() => {
    body = renderPages(locale, story, ground)
      .find(({ path }) => path === 'glossary/')!
      .render()
      .body.replace(/<!--.*?-->/g, '');
    text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  });

  it('has every word in its language under its anchor, with its English', () => {
    for (const [term, english] of terms) {
      const at = body.indexOf(`id="${glossaryAnchor(term)}"`);
      expect(at, term).toBeGreaterThan(0);
      expect(body.slice(at, body.indexOf('</h3>', at))).toMatch(
        new RegExp(`>${term}<[^]*lang="en"[^>]*>${english}<`)
      );
    }
  });

  it('leads to every statement that has a verb or a hedge', () => {
    const linked = new Set([...body.matchAll(/[?&;]o=([\w-]+)/g)].map(([, id]) => id));
    const told = story.statements.filter(
      ({ verb, hedge, figures = [] }) =>
        verb !== null || hedge !== undefined || figures.some((figure) => figure.hedge !== undefined)
    );
    expect(told.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('says how many translations there are and how they were made', () => {
    const translations = story.statements.flatMap(({ translation }) => translation?.['en'] ?? []);
    expect(text).toContain(String(translations.length));
    expect(text).toContain(String(translations.filter(({ method }) => method === 'machine-reviewed').length));
  });

  it('has a word for everything: no slot, no key, no link to nowhere', () => {
    expect(text).not.toMatch(/\{\w+\}|undefined|\b(?:verb|hedge|open|weight|counted|absent)\.\w/);
    expect(body).not.toMatch(/<a[^>]*href(?:=""|\s|>)|<a(?![^>]*href)| style=|<script/);
  });
});

it('is made of whatever story there is', () => {
  const page = renderPages('en', tinyStory(), ground).find(({ path }) => path === 'glossary/')!;
  expect(page.render().body).toContain('mengatakan');
});
