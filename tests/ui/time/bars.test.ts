/** Bars tell their kinds apart where a reader's system allows a single colour, and what is planned from what happened. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../src/domain/atlas';
import { binsOf, cellColumns } from '../../../src/domain/bins';
import { timeScale } from '../../../src/domain/scale';
import { ACT_GROUPS } from '../../../src/schema/vocabulary';
import Bars from '../../../src/ui/time/Bars.svelte';
import { frameOf } from '../../../src/ui/time/frame';
import { sieveFor } from '../../fixtures/table';
import { tinyStory } from '../../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());
const scale = timeScale(atlas, atlas.extent);
const bins = binsOf(atlas, sieveFor(atlas), cellColumns(atlas, scale.days));
const frame = frameOf(1200, scale.length, false, false);
const html = render(Bars, { props: { frame, scale, bins, hasEvents: true } }).body;

describe('without colours', () => {
  it('each kind has a pattern of its own, but for the solid and the hollow one', () => {
    const patterns = [...html.matchAll(/<pattern id="[^"]*-([a-z]+)"([\s\S]*?)<\/pattern>/g)];
    expect(patterns.map(([, kind]) => kind)).toEqual(ACT_GROUPS.filter((kind) => !/claim|none/.test(kind)));
    expect(new Set(patterns.map(([, , drawn]) => drawn)).size).toBe(patterns.length);
    for (const [, kind] of patterns)
      expect(html).toMatch(new RegExp(`<path class="${kind} sure[^>]*fill="url\\(#[^)]*-${kind}\\)"`));
  });

  it('events that are alleged or planned hang below the rest', () => {
    const pathOf = (name: string) =>
      new RegExp(`<path class="${name}[^>]* d="([^"]+)"`).exec(html)?.[1] ?? '';
    expect(pathOf('events')).not.toBe('');
    expect(pathOf('unsettled')).not.toBe('');
  });
});
