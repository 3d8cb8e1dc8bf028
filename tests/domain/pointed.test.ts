import { expect, it } from 'vitest';
import { placesPointedAt } from '../../src/domain/pointed';

const eventById = new Map([
  [
    'talks',
    {
      places: [
        { place: 'geneva', role: 'at' as const },
        { place: 'vienna', role: 'to' as const },
        { place: 'yerevan', role: 'about' as const }
      ]
    }
  ]
]);

it('a step points at its places and at where its events happened', () => {
  expect([...placesPointedAt({ eventById }, { highlight: ['talks', 'shusha', 'geneva'] })]).toEqual([
    'geneva',
    'vienna',
    'shusha'
  ]);
  expect(placesPointedAt({ eventById }, {}).size).toBe(0);
});
