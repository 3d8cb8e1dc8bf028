/** One sentence at a time, when things have come to rest. */
import { beforeEach, expect, it } from 'vitest';
import { Announcer } from '../../src/state/announce.svelte';

let due: { run: () => void; ms: number }[];
let isPlaying: boolean;
let announcer: Announcer;
const rest = () => due.splice(0).forEach(({ run }) => run());

beforeEach(() => {
  due = [];
  isPlaying = false;
  announcer = new Announcer(
    () => isPlaying,
    (run, ms) => {
      const entry = { run, ms };
      due.push(entry);
      return () => (due = due.filter((other) => other !== entry));
    }
  );
});

it('says only the last of several sentences, 700 ms after it', () => {
  announcer.announce('12 events');
  announcer.announce('9 events');
  expect(announcer.sentence).toBe('');
  expect(due.map(({ ms }) => ms)).toEqual([700]);
  rest();
  expect(announcer.sentence).toBe('9 events');
});

it('keeps still while playing', () => {
  isPlaying = true;
  announcer.announce('12 events');
  rest();
  expect(announcer.sentence).toBe('');
});

it('drops what was about to be said when there is something to say now', () => {
  announcer.announce('12 events');
  announcer.say('Paused');
  rest();
  expect(announcer.sentence).toBe('Paused');
});
