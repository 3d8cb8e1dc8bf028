/** Random own chapters, as they come out of a file: texts of any letters, views of the tiny story. */
import fc from 'fast-check';
import { cleaned, type OwnChapter } from '../../src/io/own-chapter';
import { queryOf } from '../../src/io/own-view';
import { anyView, atlas } from './url-view';

const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleaned);
const title = text.filter((words) => words !== '');
/** Left out rather than empty. */
const extra = fc.option(title, { nil: undefined });

const withoutUndefined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

export const anyOwnChapter: fc.Arbitrary<OwnChapter> = fc
  .record({
    id: fc.stringMatching(/^own\.[a-z0-9]{4,12}$/),
    title,
    language: fc.constantFrom('id', 'en', 'hy', 'az-Cyrl'),
    summary: extra,
    steps: fc.array(
      fc
        .record({
          title,
          body: text,
          view: anyView.map((view) => queryOf(view, atlas)),
          question: extra,
          answer: extra,
          notes: extra
        })
        .map(withoutUndefined),
      { minLength: 1, maxLength: 6 }
    )
  })
  .map(withoutUndefined);
