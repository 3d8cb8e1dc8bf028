/** Pictures of links: whose words they are is always there and whole, nothing runs over, nothing breaks out. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/build/compile';
import { buildAtlas } from '../../../src/domain/atlas';
import { initialView, LOCALES } from '../../../src/domain/view';
import {
  actorCard,
  eventCard,
  placeCard,
  sourceCard,
  statementCard,
  storyCard,
  type Card
} from '../../../src/pages/picture/card';
import { pictureOf } from '../../../src/pages/picture/picture';
import { widthOf } from '../../../src/ui/picture/set-text';
import type { Story } from '../../../src/schema/story';
import { AppState } from '../../../src/state/app-state.svelte';
import { both, tinyStatement, tinyStory } from '../../fixtures/tiny-story';
import { faces, linesIn, studio } from './studio';

const appOf = (story: Story, locale: (typeof LOCALES)[number] = 'en') => {
  const atlas = buildAtlas(story);
  return new AppState(atlas, initialView(atlas.extent, locale));
};
const draw = ({ atlas, words }: AppState, card: Card) => pictureOf({ card, atlas, words, studio });
const told = (svg: string) =>
  linesIn(svg)
    .map(({ text }) => text)
    .join(' ');

const story = loadStory('data');

describe.each(LOCALES)('in %s', (locale) => {
  const app = appOf(story, locale);
  const cards: Record<string, Card[]> = {
    story: [storyCard(app), storyCard(app, { title: 'A page', description: 'What it is for' })],
    statements: story.statements.map((each) => statementCard(app, each)),
    events: story.events.map((each) => eventCard(app, each)),
    places: story.places.map((each) => placeCard(app, each)),
    actors: story.actors.map((each) => actorCard(app, each)),
    articles: story.sources.map((each) => sourceCard(app, each))
  };

  it.each(Object.keys(cards))(
    '%s: say whose words they are, when and where from, and what the map does not mean',
    (kind) => {
      for (const card of cards[kind]!) {
        const text = told(draw(app, card));
        for (const part of [
          card.kicker,
          card.owner,
          ...card.lines,
          app.words.t('app.disclaimer'),
          studio.credit
        ])
          expect(text).toContain(part);
        expect(text).toContain('Dateline');
      }
    }
  );

  it.each(Object.keys(cards))('%s: keep to their column and stand one under the other', (kind) => {
    for (const card of cards[kind]!) {
      const lines = linesIn(draw(app, card));
      for (const { text, x, size, y } of lines) {
        const end = x + size * widthOf(text, faces.sans);
        expect(end).toBeLessThanOrEqual(y > 564 ? 1200 : 712);
        expect(y).toBeLessThan(630);
      }
      const column = lines.filter(({ y }) => y < 564);
      for (const [index, { y, size }] of column.entries())
        if (index > 0) expect(y - size * 0.75).toBeGreaterThan(column[index - 1]!.y - 1);
    }
  });
});

describe('a statement', () => {
  const app = appOf(tinyStory());
  const of = (id: string) => statementCard(app, app.atlas.statementById.get(id)!);

  it('has quotation marks around what was said, and none around our words', () => {
    const text = told(draw(app, of('accuses-shelling')));
    expect(text).toContain('“they shot”');
    expect(text).toContain('What accuses-shelling says');
    expect(told(draw(app, of('denies-shelling')))).not.toContain('“');
  });

  it('says when it was said with its doubt, and who published it when', () => {
    const { lines } = of('denies-shelling');
    expect(lines).toContain('Said on or before 5 October 2020');
    expect(lines).toContain('Alpha, 5 October 2020');
  });

  it('marks its places on the map, by both names', () =>
    expect(draw(app, of('denies-shelling'))).toMatch(/Stepanakert · Xankəndi/));

  it('says on the map that no place is named, or that nobody knows where it is', () => {
    const tiny = tinyStory();
    tiny.statements.push(
      tinyStatement({ id: 'nowhere' }),
      tinyStatement({ id: 'somewhere', about: ['border'] })
    );
    const other = appOf(tiny);
    const drawn = (id: string) => draw(other, statementCard(other, other.atlas.statementById.get(id)!));
    expect(drawn('nowhere')).toContain('No place named');
    expect(drawn('somewhere')).toContain('Border · Position unknown');
    expect(drawn('denies-shelling')).not.toContain('No place named');
  });

  it('names an outlet that speaks itself as the owner', () =>
    expect(of('beta-on-the-old-war').owner).toBe('Beta, in its own voice'));
});

it('an alleged event is that of whoever alleges it', () => {
  const app = appOf(tinyStory());
  expect(eventCard(app, app.atlas.eventById.get('shelling')!)).toMatchObject({ owner: 'Alleged by Ann' });
});

it('nothing of a story breaks out of its picture', () => {
  const tiny = tinyStory();
  const hostile = '</text><script>alert(1)</script><image href="https://example.org/x.png"/> & "\u0000\ud800';
  tiny.story.title = both(hostile);
  tiny.actors[0]!.label = both(hostile);
  tiny.places[0]!.label = { en: [hostile], id: [hostile] };
  tiny.statements.push(
    tinyStatement({ id: 'hostile', about: ['stepanakert'], summary: both(`${hostile} ${'x'.repeat(900)}`) })
  );
  const app = appOf(tiny);
  const svg = draw(app, statementCard(app, app.atlas.statementById.get('hostile')!));
  expect(svg).not.toMatch(/<script|<image|"https:/);
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
});
