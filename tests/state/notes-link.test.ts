/** The two windows hear each other, and nobody else. */
import { describe, expect, it } from 'vitest';
import { NotesGuest, NotesHost, type Here, type NotesSheet } from '../../src/state/notes-link';

const SITE: Here = { origin: 'https://dateline.example', isFile: false };
const FILE: Here = { origin: 'file://', isFile: true };
const SHEET = { number: 2 } as NotesSheet;

type Post = [message: unknown, target: unknown];
function windowOf(opener: unknown = null) {
  const posts: Post[] = [];
  return {
    posts,
    closed: false,
    opener,
    postMessage: (...post: unknown[]) => void posts.push(post as Post)
  };
}

describe.each([
  { name: 'on a site', here: SITE, origin: 'https://dateline.example', target: 'https://dateline.example' },
  { name: 'in files, which have no origin', here: FILE, origin: 'null', target: '*' }
])('$name', ({ here, origin, target }) => {
  it('the lesson sends its sheet, and the notes steer the lesson', () => {
    const self = windowOf();
    const notes = windowOf(self);
    const host = new NotesHost(here);
    host.post(SHEET);
    expect(host.open(notes)).toBe(true);
    host.post(SHEET);
    expect(notes.posts).toEqual([[{ dateline: 'sheet', sheet: SHEET }, target]]);

    const guest = new NotesGuest(here, self);
    expect(guest.hear({ data: notes.posts[0]![0], origin, source: self })).toBe(SHEET);
    guest.ask('next');
    const [[asked, where]] = self.posts as [Post];
    expect(where).toBe(target);
    expect(host.hear({ data: asked, origin, source: notes }, self)).toBe('next');
  });

  it('nobody else is heard', () => {
    const self = windowOf();
    const notes = windowOf(self);
    const host = new NotesHost(here);
    host.open(notes);
    const run = { dateline: 'run', action: 'next' };
    expect(
      host.hear({ data: run, origin: 'https://elsewhere.example', source: notes }, self)
    ).toBeUndefined();
    expect(host.hear({ data: run, origin, source: windowOf(self) }, self)).toBeUndefined();
    expect(
      host.hear({ data: { dateline: 'run', action: 'help' }, origin, source: notes }, self)
    ).toBeUndefined();
    expect(host.hear({ data: 'next', origin, source: notes }, self)).toBeUndefined();
    const guest = new NotesGuest(here, self);
    const sheet = { dateline: 'sheet', sheet: SHEET };
    expect(guest.hear({ data: sheet, origin, source: windowOf() })).toBeUndefined();
    expect(guest.hear({ data: sheet, origin: 'https://elsewhere.example', source: self })).toBeUndefined();
  });

  it('after a reload the lesson knows its notes again, by who opened them', () => {
    const self = windowOf();
    const notes = windowOf(self);
    const host = new NotesHost(here);
    const hello = { dateline: 'hello' };
    expect(host.hear({ data: hello, origin, source: windowOf() }, self)).toBeUndefined();
    expect(host.hear({ data: hello, origin, source: notes }, self)).toBe('hello');
    host.post(SHEET);
    expect(notes.posts).toHaveLength(1);
  });
});

it('says when no window was opened, and when the other one is closed', () => {
  expect(new NotesHost(SITE).open(null)).toBe(false);
  expect(new NotesGuest(SITE, null).hasHost).toBe(false);
  const opener = windowOf();
  const guest = new NotesGuest(SITE, opener);
  expect(guest.hasHost).toBe(true);
  opener.closed = true;
  expect(guest.hasHost).toBe(false);
});
