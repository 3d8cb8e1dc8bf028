/** Links that no page ever wrote: real ones, cut, torn and mixed in transit, and pure noise. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';

/** Those that were given out, to the story itself and to the tiny one. */
export const GIVEN_OUT: readonly string[] = ['links.txt', 'links-open.txt', 'links-of-the-story.txt'].flatMap(
  (file) =>
    readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'))
);

const PARAMS = [
  ...new Set(GIVEN_OUT.flatMap((link) => [...new URLSearchParams(link.split('?')[1] ?? '').keys()])),
  '__proto__',
  'constructor',
  'utm_source',
  ''
];
const VALUES = [
  ...new Set(GIVEN_OUT.flatMap((link) => [...new URLSearchParams(link.split('?')[1] ?? '').values()])),
  '',
  '..',
  '~',
  '2020-02-30',
  '9999-12-31',
  '-0001..99999',
  'NaN/NaN/NaN',
  '1e400/-1e400/0',
  '%00',
  '%E0%A4%A',
  '\u202e\u2066',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '../../../etc/passwd',
  '0'.repeat(300),
  'a~'.repeat(200),
  'ж'.repeat(1500)
];
/** What falls out and creeps in between a page, a chat, a mail and paper. */
const SCRAPS = [
  '&',
  '=',
  '?',
  '#',
  '%',
  '~',
  '/',
  '.',
  ')',
  '+',
  ' ',
  '&amp;',
  '%25',
  '\n',
  '\u00ad',
  '…',
  'ə'
];

type Mutation = (link: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (link: string, share: number) => Math.round(share * link.length);
const scrap = fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 8 }));

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // Cut out, put in, said twice, cut off.
  fc.tuple(place, fc.nat(12)).map<Mutation>(
    ([from, length]) =>
      (link) =>
        link.slice(0, at(link, from)) + link.slice(at(link, from) + length)
  ),
  fc.tuple(place, scrap).map<Mutation>(
    ([where, text]) =>
      (link) =>
        link.slice(0, at(link, where)) + text + link.slice(at(link, where))
  ),
  fc.tuple(place, place).map<Mutation>(
    ([a, b]) =>
      (link) =>
        link + link.slice(at(link, Math.min(a, b)), at(link, Math.max(a, b)))
  ),
  place.map<Mutation>((where) => (link) => link.slice(0, at(link, where))),
  // Another value, one more, or one of another key.
  fc.tuple(fc.constantFrom(...PARAMS), fc.constantFrom(...VALUES)).map<Mutation>(
    ([param, value]) =>
      (link) =>
        `${link}&${param}=${value}`
  ),
  fc.tuple(place, fc.constantFrom(...VALUES)).map<Mutation>(([which, value]) => (link) => {
    const parts = link.split('=');
    const index = Math.round(which * (parts.length - 1));
    return parts.map((part, each) => (each === index ? part.replace(/^[^&]*/, value) : part)).join('=');
  }),
  fc.constantFrom<Mutation>(
    (link) => link.toUpperCase(),
    (link) => link.split('').reverse().join(''),
    (link) => encodeURIComponent(link.replace(/\p{Surrogate}/gu, '')),
    (link) => link.replaceAll('&', '&amp;'),
    (link) => link.replaceAll('-', '\u2011'),
    (link) => link.replace('v=1', 'v=99'),
    (link) => link.replace('?', '#')
  )
);

const mutated = fc
  .tuple(fc.constantFrom(...GIVEN_OUT), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([link, mutations]) => mutations.reduce((text, mutate) => mutate(text), link));

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...PARAMS),
        fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'binary' }))
      ),
      { maxLength: 12 }
    )
    .map((pairs) => `/id/?${pairs.map((pair) => pair.join('=')).join('&')}`)
);

export const oddLink: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mutated, weight: 3 },
  { arbitrary: noise, weight: 1 }
);
