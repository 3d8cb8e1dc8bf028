/** An embedded page says its height, seldom, and to WordPress with the secret that it was given. */
import { describe, expect, it } from 'vitest';
import { heightTeller, linkMessage, secretIn } from '../../src/state/frame-host';

function around(secret?: string) {
  const told: { message: unknown; origin: string }[] = [];
  const later: (() => void)[] = [];
  const tell = heightTeller(
    {
      post: (message, origin) => void told.push({ message, origin }),
      after: (_, run) => void later.push(run)
    },
    { id: 'a', secret }
  );
  return { told, later, tell };
}

describe('the height', () => {
  it('is told at first and when it has changed by more than a hair', () => {
    const { told, tell } = around();
    for (const height of [500.2, 502, 498, 510, 507.5]) tell(height);
    expect(told).toEqual([
      { message: { type: 'dateline:height', v: 1, id: 'a', height: 501 }, origin: '*' },
      { message: { type: 'dateline:height', v: 1, id: 'a', height: 510 }, origin: '*' }
    ]);
  });

  it('is said again for a script that comes later, as it is by then', () => {
    const { told, later, tell } = around();
    tell(500);
    tell(600);
    later.forEach((run) => run());
    expect(told.slice(2).map(({ message }) => message)).toEqual(
      later.map(() => ({ type: 'dateline:height', v: 1, id: 'a', height: 600 }))
    );
  });

  it('is told to WordPress in its own words', () => {
    const { told, tell } = around('x1Y2');
    tell(640);
    expect(told).toContainEqual({ message: { message: 'height', value: 640, secret: 'x1Y2' }, origin: '*' });
  });
});

it('finds the secret in the fragment, and nothing in others', () => {
  expect(secretIn('#?secret=aB3xY')).toBe('aB3xY');
  for (const hash of ['', '#', '#main', '#secret=a', '#?secret=', '#?secret=a<b', '#?secret=a&b=c'])
    expect(secretIn(hash)).toBeUndefined();
});

it('tells of a link only to WordPress, and only to the site that put it there', () => {
  const href = 'https://example.org/en/?v=1';
  expect(linkMessage(href, { secret: 's', referrer: 'https://blog.example/' })).toEqual({
    message: { message: 'link', value: href, secret: 's' },
    origin: 'https://blog.example'
  });
  expect(linkMessage(href, { secret: undefined, referrer: 'https://blog.example/' })).toBeUndefined();
  expect(linkMessage(href, { secret: 's', referrer: '' })).toBeUndefined();
});
