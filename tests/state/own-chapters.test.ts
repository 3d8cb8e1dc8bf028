/** Own chapters: kept as they are written, whoever else writes, and said to be lost where nothing can be kept. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ownChapterText, type OwnStep } from '../../src/io/own-chapter';
import { packOwn } from '../../src/io/own-link';
import { OwnChapters } from '../../src/state/own-chapters.svelte';
import { OwnShelf } from '../../src/state/own-shelf.svelte';
import { safeStorage } from '../../src/state/safe-storage';
import { CHAPTERS_KEY, MAKING_KEY } from '../../src/state/stored-keys';
import { ownChapter } from '../fixtures/own-chapter';

function store() {
  const map = new Map<string, string>();
  return {
    map,
    get length() {
      return map.size;
    },
    key: (at: number) => [...map.keys()][at] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key)
  };
}

const forbidden = () =>
  safeStorage(() => {
    throw new Error('not allowed');
  });

let device = store();
let tab = store();
let count = 0;
const open = () =>
  new OwnChapters({
    device: safeStorage(() => device),
    tab: safeStorage(() => tab),
    unique: () => `made${++count}`
  });
const titles = (own: OwnChapters) => own.chapters.map(({ title }) => title);
const step = (title: string): OwnStep => ({ title, body: '', view: 'v=1' });
const draft = { title: 'Lesson', language: 'en', steps: [step('a'), step('b'), step('c')] };
const order = (own: OwnChapters, id: string) =>
  own
    .own(id)!
    .steps.map(({ title }) => title)
    .join('');

beforeEach(() => {
  device = store();
  tab = store();
  count = 0;
});

describe('a chapter', () => {
  it('is there again when the page is opened anew, and so is the one that was being made', () => {
    const own = open();
    const { id } = own.create(draft);
    own.make(id);
    own.changeStep(id, 1, { notes: 'Slowly. ' });
    const later = open();
    expect(later.own('own.made1')!.steps[1]).toEqual({ ...step('b'), notes: 'Slowly.' });
    expect(later.making?.id).toBe(id);
    expect(later.get(id)?.steps.map(({ id }) => id)).toEqual(['1', '2', '3']);
    later.make(undefined);
    expect([open().making, tab.map.size]).toEqual([undefined, 0]);
  });

  it('has its steps moved, added, deleted and put back', () => {
    const own = open();
    const { id } = own.create(draft);
    own.moveStep(id, 0, 2);
    expect(order(own, id)).toBe('bca');
    own.moveStep(id, 2, 1);
    own.moveStep(id, 0, -1);
    own.moveStep(id, 2, 3);
    expect(order(own, id)).toBe('bac');
    expect(own.addStep(id, step('d'))).toBe(3);
    own.removeStep(id, 0);
    expect(own.addStep(id, step('b'), 0)).toBe(0);
    expect(order(own, id)).toBe('bacd');
    for (let each = 0; each < 9; each++) own.removeStep(id, 0);
    expect(order(own, id)).toBe('d');
    expect(order(open(), id)).toBe('d');
  });

  it('has a hundred steps at most', () => {
    const own = open();
    const { id } = own.create({ ...draft, steps: Array.from({ length: 99 }, () => step('x')) });
    expect([
      own.addStep(id, step('y')),
      own.addStep(id, step('z')),
      own.addStep('own.gone', step('z'))
    ]).toEqual([99, undefined, undefined]);
  });

  it('that was deleted can be put back where it stood', () => {
    const own = open();
    for (const title of ['A', 'B', 'C']) own.create({ ...draft, title });
    const second = own.chapters[1]!;
    own.make(second.id);
    const at = own.remove(second.id);
    expect([titles(own), own.making, own.get(second.id)]).toEqual([['A', 'C'], undefined, undefined]);
    own.putBack(second, at);
    expect(titles(open())).toEqual(['A', 'B', 'C']);
  });
});

describe('a chapter from elsewhere', () => {
  it('never takes the place of another unasked', () => {
    const own = open();
    expect(own.meets(ownChapter())).toBe('new');
    own.add(ownChapter());
    expect(own.meets(ownChapter())).toBe('same');
    const other = ownChapter({ title: 'Other' });
    expect(own.meets(other)).toBe('differs');
    const copy = own.add(other, { isCopy: true });
    expect([copy.id, titles(own)]).toEqual(['own.made1', [ownChapter().title, 'Other']]);
    own.add(other);
    expect(titles(open())).toEqual(['Other', 'Other']);
  });

  it('that a link holds is looked up by the link, and not kept', () => {
    const own = open();
    own.carry('own~abc', ownChapter());
    expect(own.get('own~abc')).toMatchObject({ id: 'own~abc', title: { en: ownChapter().title } });
    expect([own.carried('own~abc'), own.chapters, device.map.size]).toEqual([ownChapter(), [], 0]);
  });
});

describe('storage', () => {
  it('is shared with another window, which loses nothing', () => {
    const [one, other] = [open(), open()];
    one.create({ ...draft, title: 'One' });
    other.create({ ...draft, title: 'Other' });
    one.refresh();
    expect(titles(one)).toEqual(['One', 'Other']);
    expect(titles(open())).toEqual(['One', 'Other']);
  });

  it('that was emptied by the settings is empty here too', () => {
    const own = open();
    own.create(draft);
    device.map.clear();
    own.refresh();
    expect(own.chapters).toEqual([]);
  });

  it('that is full or not allowed is said, and the chapters last as long as the page', () => {
    const full = {
      ...store(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      }
    };
    for (const storage of [forbidden(), safeStorage(() => full)]) {
      const own = new OwnChapters({ device: storage, tab: forbidden(), unique: () => 'made' });
      expect(own.isKept).toBe(true);
      const { id } = own.create(draft);
      own.change(id, { title: 'Still here' });
      expect([own.isKept, titles(own), own.get(id)?.title]).toEqual([
        false,
        ['Still here'],
        { en: 'Still here' }
      ]);
    }
  });

  it('keeps what another version has written there, and begins anew where nothing can be read', () => {
    const later = { format: 'dateline-chapter', version: 9, id: 'own.later', pages: [] };
    device.map.set(CHAPTERS_KEY, JSON.stringify({ version: 1, chapters: [later] }));
    open().create(draft);
    expect(JSON.parse(device.map.get(CHAPTERS_KEY)!)).toMatchObject({
      chapters: [later, { title: 'Lesson' }]
    });
    for (const broken of ['{', 'null', '7', '{"chapters":{}}']) {
      device.map.set(CHAPTERS_KEY, broken);
      expect(open().chapters).toEqual([]);
    }
  });

  it('is written as text, cleaned and without what is empty', () => {
    const own = open();
    const { id } = own.create(draft);
    own.changeStep(id, 0, { question: '  ', body: ' text\u0000 ' });
    const [stored] = (JSON.parse(device.map.get(CHAPTERS_KEY)!) as { chapters: unknown[] }).chapters;
    expect(stored).toEqual(JSON.parse(ownChapterText(open().own(id)!)));
    expect(open().own(id)!.steps[0]).toEqual({ ...step('a'), body: 'text' });
  });
});

describe('the shelf', () => {
  const shelf = () =>
    new OwnShelf(
      safeStorage(() => device),
      safeStorage(() => tab)
    );

  it.each(['', '?t=2020&v=1', '?ch=how-many-died&st=two-counts&v=1', '?ch=&v=1'])(
    'fetches nothing for the link “%s”',
    async (search) => {
      const own = shelf();
      await own.prepare(search);
      expect([own.keeper, own.get('own.lesson')]).toEqual([undefined, undefined]);
    }
  );

  it('has what the link names', async () => {
    open().add(ownChapter());
    const own = shelf();
    await own.prepare('?ch=own.lesson&st=2&v=1');
    expect(own.get('own.lesson')?.steps).toHaveLength(2);
  });

  it('has what the link holds, and nothing of one that is torn', async () => {
    const packed = (await packOwn(ownChapter()))!;
    const own = shelf();
    await own.prepare(`?ch=${packed}&v=1`);
    expect(own.get(packed)?.title).toEqual({ en: ownChapter().title });
    const torn = shelf();
    await torn.prepare(`?ch=${packed.slice(0, 40)}&v=1`);
    expect(torn.get(packed.slice(0, 40))).toBeUndefined();
  });

  it('goes on with what this tab was making', async () => {
    open().add(ownChapter());
    tab.map.set(MAKING_KEY, 'own.lesson');
    const own = shelf();
    await own.prepare('');
    expect(own.keeper?.making?.id).toBe('own.lesson');
  });
});
