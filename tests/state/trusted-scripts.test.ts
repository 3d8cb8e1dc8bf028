/** Of all text only the addresses that were named become scripts; without an origin also the worker that MapLibre writes out. */
import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../src/state/trusted-scripts';

const WORKER = 'https://story.example.org/assets/worker-1.js';
const WRITTEN_OUT = 'data:text/javascript;charset=utf-8,self.worker%3D1';
const OTHERS = [
  '',
  `${WORKER}?v=2`,
  'https://story.example.org/assets/../assets/worker-1.js',
  'https://evil.example/worker-1.js',
  'blob:https://story.example.org/1',
  'data:text/html,hello',
  'javascript:alert(1)'
];
const ask = (address: string, isWithoutOrigin: boolean, sink = 'Worker constructor') =>
  rulesFor(new Set([WORKER]), isWithoutOrigin).createScriptURL(address, 'TrustedScriptURL', sink);

describe.each([true, false])('in a page without an origin (%s)', (isWithoutOrigin) => {
  it('takes the worker that was named', () => expect(ask(WORKER, isWithoutOrigin)).toBe(WORKER));

  it.each(OTHERS)('refuses %s', (address) => expect(ask(address, isWithoutOrigin)).toBeNull());

  it('has no way at all from text to markup or to code', () =>
    expect(Object.keys(rulesFor(new Set(), isWithoutOrigin))).toEqual(['createScriptURL']));
});

it('takes a worker that is written out, and no other script that is, where nothing else could be had', () => {
  expect(ask(WRITTEN_OUT, true)).toBe(WRITTEN_OUT);
  expect(ask(WRITTEN_OUT, false)).toBeNull();
  expect(ask(WRITTEN_OUT, true, 'HTMLScriptElement src')).toBeNull();
});
