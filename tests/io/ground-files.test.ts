/** The files of the ground give both maps the same lines, and the page's copy survives being packed. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlatLine, Ground } from '../../src/domain/ground';
import { groundOf, shapesOf, type GroundTopology, type LakeFile } from '../../src/io/ground-files';
import { packed, unpacked } from '../../src/io/packed-ground';

const read = <T>(name: string): T => JSON.parse(readFileSync(`public/basemap/${name}`, 'utf8')) as T;
const shapes = shapesOf(read<GroundTopology>('basemap.topo.json'), read<LakeFile>('lakes.json'));
const ground = groundOf(shapes);

const pointsOf = (lines: readonly FlatLine[]) => lines.reduce((sum, line) => sum + line.length / 2, 0);

describe('the ground of the world', () => {
  it('is the same for both maps, point by point', () => {
    const { ocean, coast, rivers, roads } = shapes;
    expect(pointsOf(ground.ocean)).toBe(ocean.coordinates.flat(2).length);
    expect(pointsOf(ground.coast)).toBe(coast.coordinates.flat().length);
    expect(ground.rivers.map(({ line }) => line)).toEqual(
      rivers.features.map(({ geometry }) => geometry.coordinates.flat())
    );
    expect(ground.roads.map(({ id, size }) => [id, size])).toEqual(
      roads.features.map(({ properties }) => [properties.id, properties.size])
    );
  });

  it('has the lakes of the world and those of the region', () => {
    const ids = shapes.lakes.features.map(({ properties }) => (properties as { id?: string } | null)?.id);
    expect(ids).toContain('sevan');
    expect(ids).toContain('sarsang');
    expect(ground.lakes.length).toBeGreaterThan(200);
  });

  it('draws no line from one side of the world to the other', () => {
    const leaps = [...ground.coast, ...ground.borders.international, ...ground.borders.disputed].filter(
      (line) =>
        line.some((lng, index) => index % 2 === 0 && index > 0 && Math.abs(lng - line[index - 2]!) > 60)
    );
    expect(leaps).toEqual([]);
  });

  it('knows the rivers without a name by none', () =>
    expect(ground.rivers.filter(({ id }) => id === '').length).toBeGreaterThan(100));
});

it('unpacks what it has packed, to 100 m', () => {
  const degrees = fc.integer({ min: -180_000, max: 180_000 }).map((step) => step / 1000);
  const line = fc
    .array(fc.tuple(degrees, degrees), { minLength: 1, maxLength: 20 })
    .map((positions) => positions.flat());
  const lines = fc.array(line, { maxLength: 4 });
  const anyGround: fc.Arbitrary<Ground> = fc.record({
    ocean: lines,
    coast: lines,
    lakes: lines,
    borders: fc.record({ international: lines, disputed: lines }),
    rivers: fc.array(fc.record({ id: fc.string(), size: fc.constantFrom('great', 'stream'), line })),
    roads: fc.array(fc.record({ id: fc.string(), size: fc.constantFrom('trunk', 'minor'), line }))
  });
  fc.assert(
    fc.property(anyGround, (any) => {
      expect(unpacked(packed(any))).toEqual(any);
    })
  );
});
