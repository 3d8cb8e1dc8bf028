/** What people type finds what was written, and says which name they meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { fold, search } from '../../src/domain/search';
import { tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());
const found = (query: string) => atlas.ids.filter((_, row) => search(atlas, query)?.rows[row] === 1).sort();
const meant = (query: string) => search(atlas, query)?.names.map(({ id, matched }) => `${id}: ${matched}`);

describe('fold', () => {
  it.each([
    ['XANKƏNDİ', 'xankendi'],
    ['Şuşa', 'susa'],
    ['Ağdam, Çıldır', 'agdam, cildir'],
    ['ISTIQLAL İstiqlal', 'istiqlal istiqlal'],
    ['ХАНКЕНДИ', 'ханкенди'],
    ['Артём Ёлкин', 'артем елкин'],
    ['ՍՏԵՓԱՆԱԿԵՐՏ', 'ստեփանակերտ']
  ])('reads %s as %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('search', () => {
  const about = ['accuses-shelling', 'denies-shelling', 'shelling'];

  it.each(['Stepanakert', 'xankəndi', 'Xankendi', 'XANKENDİ', 'Ханкенди', 'ստեփանակերտ'])(
    'finds the place by %s',
    (query) => expect(found(query)).toEqual(about)
  );

  it.each([
    ['xankendi', 'stepanakert: Xankəndi'],
    ['ханкенди', 'stepanakert: Ханкенди'],
    ['stepana', 'stepanakert: Stepanakert'],
    ['jenewa', 'geneva: Jenewa'],
    ['geneva', 'geneva: Geneva'],
    ['Government of Bob', 'bob-gov: Government of Bob']
  ])('says that %s means %s', (query, name) => expect(meant(query)).toEqual([name]));

  it('tells two names of one query apart', () =>
    expect(meant('ann xankendi')?.sort()).toEqual(['ann: Ann', 'stepanakert: Xankəndi']));

  it('finds spoken words and their translation', () => {
    expect(found('menembak')).toEqual(['accuses-shelling']);
    expect(found('they shot')).toEqual(['accuses-shelling']);
    expect(found('sedikitnya')).toEqual(['accuses-shelling']);
  });

  it('wants every word, in any order', () => {
    expect(found('shot stepanakert')).toEqual(['accuses-shelling']);
    expect(found('shot geneva')).toEqual([]);
  });

  it('finds speakers, agencies and outlets', () => {
    expect(found('Bob')).toEqual(['denies-shelling']);
    expect(found('wire')).toEqual(['mediators-appeal']);
    expect(found('Alfa')).toEqual(['accuses-shelling', 'denies-shelling']);
  });

  it('takes short words only as beginnings', () => expect(found('eg')).toEqual([]));

  it('reads numbers as written in either language', () => {
    const [, ...rest] = ['', '5.000', '5,000', '5000'];
    const story = tinyStory();
    story.statements[0]!.summary = { id: 'Hampir 5.000 orang', en: 'Almost 5,000 people' };
    const withNumber = buildAtlas(story);
    for (const query of rest)
      expect(withNumber.ids.filter((_, row) => search(withNumber, query)?.rows[row] === 1)).toEqual([
        'accuses-shelling'
      ]);
  });

  it.each(['', '   ', '\n\t', '!?…'])('has nothing to search for in %j', (query) =>
    expect(search(atlas, query)).toBeUndefined()
  );

  it('survives whatever is typed or pasted', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\ud800', '(a+)+$', '[\\', 'a'.repeat(100_000), 'x '.repeat(50_000))
    );
    fc.assert(
      fc.property(query, (text) => {
        const rows = search(atlas, text)?.rows;
        return rows === undefined || rows.length === atlas.size;
      })
    );
  });

  it('never finds more for one word more', () => {
    const word = fc.constantFrom('ann', 'shelling', 'geneva', 'region', 'xankendi', 'what', 'o', 'talks');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, more) => {
        const fewer = found([...words, more].join(' '));
        return fewer.every((id) => found(words.join(' ')).includes(id));
      })
    );
  });
});
