/** The ground as whole steps from point to point: half as long in the page as plain degrees. */
import type { FlatLine, Ground } from '../domain/ground';

/** In degrees, about 100 m. */
const STEPS_PER_DEGREE = 1000;

export function packed(ground: Ground): Ground {
  return mapped(ground, (line) => {
    const steps = line.map((degrees) => Math.round(degrees * STEPS_PER_DEGREE));
    return steps.map((step, index) => step - (steps[index - 2] ?? 0));
  });
}

export function unpacked(ground: Ground): Ground {
  return mapped(ground, (line) => {
    const steps: number[] = [];
    line.forEach((step, index) => steps.push(step + (steps[index - 2] ?? 0)));
    return steps.map((step) => step / STEPS_PER_DEGREE);
  });
}

function mapped(
  { ocean, coast, lakes, borders, rivers, roads }: Ground,
  change: (line: FlatLine) => FlatLine
) {
  return {
    ocean: ocean.map(change),
    coast: coast.map(change),
    lakes: lakes.map(change),
    borders: {
      international: borders.international.map(change),
      disputed: borders.disputed.map(change)
    },
    rivers: rivers.map((river) => ({ ...river, line: change(river.line) })),
    roads: roads.map((road) => ({ ...road, line: change(road.line) }))
  };
}
