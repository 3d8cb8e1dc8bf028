/** The keys of a clicker and of a keyboard in any script, generated from the table, and the table against the promise. */
import { describe, expect, it } from 'vitest';
import {
  commandOf,
  FOCUS_KINDS,
  focusKindOf,
  PRESENTER_KEYS,
  type KeyRow,
  type KeyStroke,
  type Situation
} from '../../src/state/presenter-keys';

const AT_REST: Situation = { focus: 'page', isDialogOpen: false, isBlank: false, isTyping: false };
const stroke = (change: Partial<KeyStroke>): KeyStroke => ({
  key: 'Unidentified',
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...change
});
const actionOf = (change: Partial<KeyStroke>, situation: Partial<Situation> = {}) => {
  const command = commandOf(stroke(change), { ...AT_REST, ...situation });
  return typeof command === 'object' ? command.action : command;
};

/** Each way to strike what a row has: by its sign, and by where the key lies on a keyboard of other letters. */
function strokesOf({ keys, codes = [], isShifted = false }: KeyRow): [string, Partial<KeyStroke>][] {
  return [
    ...keys.map((key): [string, Partial<KeyStroke>] => [key, { key, shiftKey: isShifted }]),
    ...codes.map((code): [string, Partial<KeyStroke>] => [code, { key: 'ю', code, shiftKey: isShifted }])
  ];
}
const CASES = PRESENTER_KEYS.flatMap((row) =>
  strokesOf(row)
    // The zero that makes text plain is a digit like any other while a number is typed.
    .filter(([name]) => row.action !== 'digit' || !/0$/.test(name))
    .map(([name, change]) => ({
      name,
      change,
      row,
      action: row.action,
      typing: { isTyping: row.isTyping === true }
    }))
);

describe.each(CASES)('$name is $action', ({ change, row, action, typing }) => {
  it.each(FOCUS_KINDS)('with the focus on %s, unless that has its own use for it', (focus) =>
    expect(actionOf(change, { focus, ...typing })).toBe(row.leftTo.includes(focus) ? undefined : action)
  );

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)('and nobody’s with %s', (modifier) =>
    expect(actionOf({ ...change, [modifier]: true }, typing)).toBeUndefined()
  );

  it('once, however long it is held', () =>
    expect(actionOf({ ...change, repeat: true }, typing)).toBe('ignored'));

  it('but not over a dialog', () =>
    expect(actionOf(change, { isDialogOpen: true, ...typing })).toBeUndefined());

  it('and on a blank screen brings it back, or does nothing', () =>
    expect(actionOf(change, { isBlank: true, focus: 'button', ...typing })).toBe(
      ['next', 'previous', 'black', 'white', 'escape'].includes(action) ? 'wake' : 'ignored'
    ));
});

it('is the table that was promised', () => {
  const promised: Record<string, string> = {
    'PageDown →': 'next',
    'PageUp ←': 'previous',
    'ArrowRight ArrowDown': 'next',
    'ArrowLeft ArrowUp': 'previous',
    Home: 'first',
    End: 'last',
    'f F': 'fullscreen',
    Escape: 'escape',
    'b B .': 'black',
    'w W ,': 'white',
    'p P k K': 'play',
    '+': 'larger',
    '-': 'smaller',
    '0': 'plain',
    'g G': 'ask',
    'o O': 'overview',
    'n N s S': 'notes',
    'r R': 'reveal',
    'q Q': 'qr'
  };
  for (const [keys, action] of Object.entries(promised))
    for (const key of keys.split(' ').filter((each) => !/[→←]/.test(each)))
      expect([key, actionOf({ key })]).toEqual([key, action]);
  expect([actionOf({ key: ' ' }), actionOf({ key: ' ', shiftKey: true })]).toEqual(['next', 'previous']);
  expect(actionOf({ key: '?', code: 'Slash', shiftKey: true })).toBe('help');
});

it('reads letters by their place where a keyboard writes other letters', () => {
  const russian = { и: 'KeyB', а: 'KeyF', к: 'KeyR', щ: 'KeyO', т: 'KeyN', ю: 'Period' };
  const armenian = { բ: 'KeyB', ֆ: 'KeyF', ր: 'KeyR', ո: 'KeyO', ն: 'KeyN' };
  for (const [letters, actions] of [
    [russian, ['black', 'fullscreen', 'reveal', 'overview', 'notes', 'black']],
    [armenian, ['black', 'fullscreen', 'reveal', 'overview', 'notes']]
  ] as const)
    expect(Object.entries(letters).map(([key, code]) => actionOf({ key, code }))).toEqual(actions);
});

it('takes a Latin letter for what it is, wherever a keyboard has it', () => {
  // A French keyboard has Z where others have W, and M where others have a semicolon.
  expect(actionOf({ key: 'z', code: 'KeyW' })).toBeUndefined();
  expect(actionOf({ key: 'w', code: 'KeyZ' })).toBe('white');
  // It has digits with Shift alone, the full stop on Shift and the comma's neighbour.
  expect(actionOf({ key: '.', code: 'Comma', shiftKey: true })).toBe('black');
  expect(commandOf(stroke({ key: '&', code: 'Digit1' }), AT_REST)).toEqual({ action: 'digit', digit: '1' });
});

it('types numbers of steps, in which a zero is a digit', () => {
  const typing = { ...AT_REST, isTyping: true };
  expect(commandOf(stroke({ key: '1', code: 'Numpad1' }), AT_REST)).toEqual({ action: 'digit', digit: '1' });
  expect(commandOf(stroke({ key: '0' }), typing)).toEqual({ action: 'digit', digit: '0' });
  expect([actionOf({ key: 'Enter' }, typing), actionOf({ key: 'Enter' })]).toEqual(['go', undefined]);
  expect([actionOf({ key: 'Backspace' }, typing), actionOf({ key: 'Backspace' })]).toEqual([
    'erase',
    undefined
  ]);
});

it('leaves every other key alone', () => {
  for (const key of ['Tab', 'F5', 'x', 'Shift', 'Insert', '!']) expect(actionOf({ key })).toBeUndefined();
  expect(actionOf({ key: 'x' }, { isBlank: true })).toBeUndefined();
});

it('knows what has the focus by what it is', () => {
  const selected = (...matching: string[]) => ({
    matches: (selector: string) => matching.some((each) => selector.includes(each))
  });
  expect(focusKindOf(null)).toBe('page');
  expect(focusKindOf(selected())).toBe('page');
  expect(focusKindOf(selected('textarea'))).toBe('text');
  expect(focusKindOf(selected('input[type=range]'))).toBe('range');
  expect(focusKindOf(selected('select'))).toBe('choice');
  expect(focusKindOf(selected('canvas', 'a[href]'))).toBe('map');
  expect(focusKindOf(selected('a[href]'))).toBe('button');
});
