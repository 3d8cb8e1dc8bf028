/** A chapter of somebody's own as a file: it comes back as it went, and a broken one is told all that is wrong with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChapters } from '../../src/domain/steps';
import { translatorFor } from '../../src/i18n';
import {
  chapterOf,
  fileName,
  MOST,
  ownChapterText,
  readOwnChapter,
  type OwnChapter
} from '../../src/io/own-chapter';
import { oddIn, queryOf } from '../../src/io/own-view';
import { stepView } from '../../src/io/step-view';
import { decodeAddress, encodeQuery } from '../../src/io/url';
import { oddText, problemText } from '../../src/ui/own/problem-text';
import { ownChapter } from '../fixtures/own-chapter';
import { anyOwnChapter } from './own-any';
import { anyView, atlas } from './url-view';

const words = translatorFor('en');
const fileWith = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(ownChapterText(ownChapter())) as object), ...change });
function problemsOf(file: string): string[] {
  const read = readOwnChapter(file);
  return read.ok ? [] : read.problems.map((problem) => problemText(words, problem));
}

describe('a file', () => {
  it('comes back as it went', () =>
    fc.assert(
      fc.property(anyOwnChapter, (chapter) => {
        expect(readOwnChapter(ownChapterText(chapter))).toEqual({ ok: true, chapter, unknown: [] });
      })
    ));

  it('is the same for the same chapter, and begins by saying what it is', () => {
    const text = ownChapterText(ownChapter());
    expect(text.startsWith('{\n  "format": "dateline-chapter",\n  "version": 1,\n  "id": "own.lesson"')).toBe(
      true
    );
    const { steps, title, id, language } = ownChapter();
    expect(ownChapterText({ steps, language, title, id, summary: '' })).toBe(text);
  });

  it('holds text that is only text', () => {
    const script = '<script>alert(1)</script>{@html x}';
    const read = readOwnChapter(
      fileWith({
        title: ` ${script}\u0000\u001b \r\n`,
        steps: [{ title: 'a\ud800', body: 'b\r\nc', view: '' }]
      })
    );
    expect(read.ok && read.chapter).toMatchObject({
      title: script,
      steps: [{ title: 'a\uFFFD', body: 'b\nc' }]
    });
  });

  it.each<[string, string]>([
    ['Berapa yang meninggal?', 'berapa-yang-meninggal.dateline-chapter.json'],
    ['Şuşa · Əli', 'susa-li.dateline-chapter.json'],
    ['../../etc/passwd', 'etc-passwd.dateline-chapter.json'],
    ['Ինչ', 'own-lesson.dateline-chapter.json']
  ])('of “%s” is called %s', (title, name) => expect(fileName(ownChapter({ title }))).toBe(name));
});

describe('a broken file', () => {
  it('is told everything at once, each with its place', () =>
    expect(
      problemsOf(
        fileWith({
          id: 'how-many-died',
          title: '  ',
          language: 'the language of the class',
          summary: 7,
          steps: [
            { title: 'One', body: 'x'.repeat(MOST.text + 1), view: '' },
            { body: '', view: ['p', 'shusha'], notes: {} },
            { title: 'x'.repeat(MOST.title + 1), body: '' },
            'step'
          ]
        })
      ).sort()
    ).toEqual([
      'Step 1, text: is longer than 8,000 characters',
      'Step 2, notes: is of the wrong kind',
      'Step 2, title: is missing',
      'Step 2, view: is of the wrong kind',
      'Step 3, title: is longer than 200 characters',
      'Step 3, view: is missing',
      'Step 4: is of the wrong kind',
      'id: is not the id of an own chapter',
      'language: is not a language such as “en”',
      'summary: is of the wrong kind',
      'title: is empty'
    ]));

  it.each<[string, string, string]>([
    ['that is no JSON', 'title: x', 'It cannot be read as JSON. It may be another kind of file, or cut off.'],
    [
      'that was cut off',
      ownChapterText(ownChapter()).slice(0, 90),
      'It cannot be read as JSON. It may be another kind of file, or cut off.'
    ],
    ['that is another JSON', '{"type":"FeatureCollection"}', 'It is not a chapter of Dateline.'],
    ['that is a list', '[]', 'It is not a chapter of Dateline.'],
    ['that is null', 'null', 'It is not a chapter of Dateline.'],
    ['of another version', fileWith({ version: 2 }), 'It was made by another version of this page.'],
    ['without steps', fileWith({ steps: [] }), 'steps: is empty'],
    [
      'with too many steps',
      fileWith({ steps: Array(101).fill(ownChapter().steps[0]) }),
      'steps: there are more than 100'
    ],
    ['that is too large', ' '.repeat(MOST.file + 1), 'It is larger than a chapter may be.']
  ])('%s is refused', (_, file, reason) => expect(problemsOf(file)).toEqual([reason]));

  it('never throws and never brings in a prototype', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const file = JSON.stringify({ format: 'dateline-chapter', version: 1, steps: value, title: value });
        expect(readOwnChapter(file).ok).toBe(false);
      })
    );
    const hostile = fileWith({}).replace('"title"', '"__proto__":{"polluted":1},"constructor":{},"title"');
    const read = readOwnChapter(hostile);
    expect(read.ok && Object.keys(read.chapter)).toEqual(['id', 'title', 'language', 'steps']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what is not known here', () => {
  const odd: OwnChapter = ownChapter({
    steps: [
      { title: 'One', body: '', view: 'p=stepanakert~jenewa&heat=1&v=1' },
      { title: 'Two', body: '', view: 'o=gone&d=1.0.0&v=1' }
    ]
  });

  it('is told, and stays in the step', () => {
    const read = readOwnChapter(ownChapterText(odd));
    expect(read.ok && read.chapter.steps.map(({ view }) => view)).toEqual(odd.steps.map(({ view }) => view));
    expect(oddIn(odd, atlas).map((each) => oddText(words, each))).toEqual([
      'Step 1, view: “heat” is unknown here',
      'Step 1, view: 1 of 2 places in this link is unknown: jenewa',
      'Step 2, view: The event or statement in this link is unknown: gone'
    ]);
  });

  it('is told of fields as well', () => {
    const read = readOwnChapter(
      fileWith({ colour: 'red', steps: [{ title: 'a', body: '', view: '', song: 1 }] })
    );
    expect(read.ok && read.unknown).toEqual([
      { step: undefined, field: 'colour', what: 'field' },
      { step: 0, field: 'song', what: 'field' }
    ]);
  });
});

describe('as a chapter among those of the story', () => {
  it('shows in each step the very view that was taken', () =>
    fc.assert(
      fc.property(anyView, (view) => {
        const own = ownChapter({ steps: [{ title: 'One', body: '', view: queryOf(view, atlas) }] });
        const chapter = chapterOf(own);
        const {
          chapter: _chapter,
          step: _step,
          isPresenting: _isPresenting,
          locale: _locale,
          ...shown
        } = view;
        expect(stepView(atlas, chapter, chapter.steps[0]!)).toMatchObject(shown);
      })
    ));

  const chapter = chapterOf(ownChapter());
  const known = withChapters(atlas, { get: (id) => (id === chapter.id ? chapter : undefined) });

  it('has its texts in its language, and numbers for steps', () => {
    expect(chapter.title).toEqual({ en: 'Our lesson: “before & after”' });
    expect(chapter.steps.map(({ id }) => id)).toEqual(['1', '2']);
    expect(chapter.steps[1]!.question).toBeUndefined();
  });

  it('is a link that shows the view also where the chapter is not', () => {
    const view = {
      ...decodeAddress({ path: '/en/', search: '' }, known).view,
      ...stepView(known, chapter, chapter.steps[0]!)
    };
    const query = encodeQuery(view, known);
    expect(query).toBe('t=2020-10-01..2020-10-05&p=stepanakert&ch=own.lesson&st=1&v=1');
    expect(decodeAddress({ path: '/en/', search: `?${query}` }, known)).toMatchObject({ view, notices: [] });
    const elsewhere = decodeAddress({ path: '/en/', search: `?${query}` }, atlas);
    expect(elsewhere.view).toEqual({ ...view, chapter: undefined, step: undefined });
    expect(elsewhere.notices).toEqual([{ key: 'notices.chapter.own', slots: { text: 'own.lesson' } }]);
  });

  it('never takes the place of one of the story', () => {
    const taken = withChapters(atlas, { get: () => chapter });
    expect(taken.chapterById.get('one-week')).toBe(atlas.chapterById.get('one-week'));
  });
});
