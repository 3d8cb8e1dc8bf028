/** Shape alone says what a mark means: the drawing without any colour still differs by role, by status and by kind. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { ACT_GROUPS, STATUSES, type ActGroup, type Status } from '../../../src/schema/vocabulary';
import ActGlyph from '../../../src/ui/glyphs/ActGlyph.svelte';
import RouteGlyph from '../../../src/ui/glyphs/RouteGlyph.svelte';
import StatusGlyph from '../../../src/ui/glyphs/StatusGlyph.svelte';
import DiamondMark from '../../../src/ui/map/DiamondMark.svelte';
import { diamondRadius, type Segment } from '../../../src/ui/map/mark-parts';
import RingMark from '../../../src/ui/map/RingMark.svelte';
import SpeechMark from '../../../src/ui/map/SpeechMark.svelte';

/** What is drawn, without classes and so without colour: outlines, circles, their dashes and widths, signs. */
function shapeOf(html: string): string {
  const drawn = html.replace(/<!--.*?-->|<style[\s\S]*?<\/style>/g, '');
  const parts = [...drawn.matchAll(/<(path|circle|rect|ellipse)\b([^>]*)|<text\b[^>]*>([^<]*)/g)];
  return parts
    .map(([, tag, attributes = '', text]) =>
      tag === undefined
        ? `"${text}"`
        : [
            tag,
            ...[...attributes.matchAll(/\s(d|r|x|y|cx|cy|stroke-width|stroke-dasharray)="([^"]*)"/g)].map(
              ([, name, value]) => `${name}=${value}`
            )
          ].join(' ')
    )
    .join('; ');
}

const diamond = (status: Status, total: number, isOutline = false) => {
  const radius = diamondRadius(total);
  const part = { status, total, radius, number: { x: 0, y: radius + 6 } };
  return shapeOf(render(DiamondMark, { props: { part, isOutline } }).body);
};
const ring = (kind: Segment['kind'], isOutline = false) =>
  shapeOf(
    render(RingMark, {
      props: {
        ring: {
          radius: 14,
          width: 5,
          segments: [{ kind, path: 'M0 -14A14 14 0 1 1 14 0' }],
          total: 3,
          fontSize: 12
        },
        isOutline
      }
    }).body
  );

function differ(shapes: Record<string, string>): void {
  expect(Object.values(shapes)).not.toContain('');
  expect(new Set(Object.values(shapes)).size, JSON.stringify(shapes, null, 1)).toBe(
    Object.keys(shapes).length
  );
}
const byKey = <K extends string>(keys: readonly K[], shape: (key: K) => string) =>
  Object.fromEntries(keys.map((key) => [key, shape(key)]));

describe('on the map', () => {
  it('what happened, what was said and what was spoken about differ', () =>
    differ({
      happened: diamond('reported', 3),
      said: shapeOf(render(SpeechMark, { props: { total: 3 } }).body),
      about: ring('claim')
    }));

  it.each([1, 2, 12])('the statuses of %d events differ', (total) =>
    differ(byKey(STATUSES, (status) => diamond(status, total)))
  );

  it.each([1, 2, 12])('the statuses of %d events differ in outline too', (total) =>
    differ({
      ...byKey(STATUSES, (status) => diamond(status, total, true)),
      filled: diamond('reported', total)
    })
  );

  it('a ring in outline is hollow, whatever its kind', () => {
    for (const kind of [...ACT_GROUPS, 'event'] as const) expect(ring(kind, true)).not.toBe(ring(kind));
    expect(ring('dispute', true)).not.toBe(ring('claim', true));
  });

  it('disputes are ticked, and what has no full colour has a rim', () => {
    const plain = ring('claim');
    expect(ring('appeal')).toBe(plain);
    for (const kind of ['dispute', 'pledge', 'none'] as const) expect(ring(kind)).not.toBe(plain);
    expect(ring('dispute')).toContain('stroke-dasharray');
    expect(ring('none').split(';').length).toBeGreaterThan(plain.split(';').length);
  });
});

describe('in words and keys', () => {
  it('the glyphs of roles differ', () =>
    differ(
      byKey(['said', 'about', 'published'] as const, (mark) =>
        shapeOf(render(RouteGlyph, { props: { mark } }).body)
      )
    ));

  it('the glyphs of statuses differ', () =>
    differ(byKey(STATUSES, (status) => shapeOf(render(StatusGlyph, { props: { status } }).body))));

  it('the glyphs of filled kinds differ; no comment is the hollow one', () => {
    const glyph = (group: ActGroup) => shapeOf(render(ActGlyph, { props: { group } }).body);
    differ(
      byKey(
        ACT_GROUPS.filter((group) => group !== 'none'),
        glyph
      )
    );
    expect(glyph('none')).toBe(glyph('pledge'));
  });
});
