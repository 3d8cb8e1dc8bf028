/** What each key does while a class is looking on: the table of keys, and the one way to read it. */

export type PresenterAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'reveal'
  | 'play'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'larger'
  | 'smaller'
  | 'plain'
  | 'digit'
  | 'erase'
  | 'go'
  | 'ask'
  | 'overview'
  | 'notes'
  | 'qr'
  | 'help'
  | 'escape';

/** What has the focus: some of it has a use of its own for a key. */
export const FOCUS_KINDS = ['page', 'button', 'range', 'choice', 'map', 'text'] as const;
export type FocusKind = (typeof FOCUS_KINDS)[number];

export type KeyRow = {
  action: PresenterAction;
  /** Of the event, whether a letter is small or not; what is printed on a key where letters are Latin. */
  keys: readonly string[];
  /** Where the key lies, for other letters than Latin ones. */
  codes?: readonly string[];
  /** With either, where it is left out. */
  isShifted?: boolean;
  /** Only while the number of a step is being typed, or only while none is. */
  isTyping?: boolean;
  /** Who has its own use for it. */
  leftTo: readonly FocusKind[];
};

const WRITTEN = ['text'] as const;
/** A list finds its entries by their letters. */
const LETTERED = ['text', 'choice'] as const;
const MOVED = ['text', 'range', 'choice', 'map'] as const;
const PRESSED = ['text', 'range', 'choice', 'map', 'button'] as const;
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The first row that fits counts. The order is also that of the help. */
export const PRESENTER_KEYS: readonly KeyRow[] = [
  { action: 'next', keys: ['PageDown'], leftTo: WRITTEN },
  { action: 'next', keys: ['ArrowRight', 'ArrowDown'], leftTo: MOVED },
  { action: 'next', keys: [' '], isShifted: false, leftTo: PRESSED },
  { action: 'previous', keys: ['PageUp'], leftTo: WRITTEN },
  { action: 'previous', keys: ['ArrowLeft', 'ArrowUp'], leftTo: MOVED },
  { action: 'previous', keys: [' '], isShifted: true, leftTo: PRESSED },
  { action: 'first', keys: ['Home'], leftTo: MOVED },
  { action: 'last', keys: ['End'], leftTo: MOVED },
  { action: 'reveal', keys: ['R'], codes: ['KeyR'], leftTo: LETTERED },
  { action: 'play', keys: ['P', 'K'], codes: ['KeyP', 'KeyK'], leftTo: LETTERED },
  { action: 'black', keys: ['B', '.'], codes: ['KeyB', 'Period', 'NumpadDecimal'], leftTo: LETTERED },
  { action: 'white', keys: ['W', ','], codes: ['KeyW', 'Comma'], leftTo: LETTERED },
  { action: 'fullscreen', keys: ['F'], codes: ['KeyF'], leftTo: LETTERED },
  { action: 'larger', keys: ['+', '='], codes: ['Equal', 'NumpadAdd'], leftTo: LETTERED },
  { action: 'smaller', keys: ['-'], codes: ['Minus', 'NumpadSubtract'], leftTo: LETTERED },
  { action: 'plain', keys: ['0'], codes: ['Digit0', 'Numpad0'], isTyping: false, leftTo: LETTERED },
  {
    action: 'digit',
    keys: DIGITS,
    codes: DIGITS.flatMap((digit) => [`Digit${digit}`, `Numpad${digit}`]),
    leftTo: LETTERED
  },
  { action: 'go', keys: ['Enter'], isTyping: true, leftTo: WRITTEN },
  { action: 'erase', keys: ['Backspace'], isTyping: true, leftTo: WRITTEN },
  { action: 'ask', keys: ['G'], codes: ['KeyG'], leftTo: LETTERED },
  { action: 'overview', keys: ['O'], codes: ['KeyO'], leftTo: LETTERED },
  { action: 'notes', keys: ['N', 'S'], codes: ['KeyN', 'KeyS'], leftTo: LETTERED },
  { action: 'qr', keys: ['Q'], codes: ['KeyQ'], leftTo: LETTERED },
  { action: 'help', keys: ['?'], codes: ['Slash'], isShifted: true, leftTo: LETTERED },
  { action: 'escape', keys: ['Escape'], leftTo: [] }
];

/** With the screen dark, these bring it back; nothing else does anything. */
const WAKING: readonly PresenterAction[] = ['next', 'previous', 'black', 'white', 'escape'];

export type KeyStroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'repeat'
>;

export type Situation = {
  focus: FocusKind;
  isDialogOpen: boolean;
  isBlank: boolean;
  /** The number of a step is being typed. */
  isTyping: boolean;
};

export type Command = { action: PresenterAction | 'wake'; digit?: string };

/**
 * undefined leaves the key to the browser; `ignored` keeps it from everybody, as of a key that is held, or one that would
 * move something behind a dark screen.
 */
export function commandOf(stroke: KeyStroke, situation: Situation): Command | 'ignored' | undefined {
  const { focus, isDialogOpen, isBlank } = situation;
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey || stroke.isComposing || isDialogOpen)
    return undefined;
  const row = rowOf(stroke, situation);
  if (!row) return undefined;
  if (!isBlank && row.leftTo.includes(focus)) return undefined;
  if (stroke.repeat) return 'ignored';
  if (isBlank) return WAKING.includes(row.action) ? { action: 'wake' } : 'ignored';
  return row.action === 'digit' ? { action: 'digit', digit: digitOf(stroke) } : { action: row.action };
}

function rowOf(stroke: KeyStroke, { isTyping }: Situation): KeyRow | undefined {
  const rows = PRESENTER_KEYS.filter((row) => row.isTyping === undefined || row.isTyping === isTyping);
  // A sign needs Shift on one keyboard and none on another; of a key that has a name, Shift makes another.
  const isShiftRight = ({ isShifted, keys }: KeyRow) =>
    isShifted === undefined || isShifted === stroke.shiftKey || keys[0] === '?';
  const key = stroke.key.toLowerCase();
  const byKey = rows.find((row) => row.keys.some((each) => each.toLowerCase() === key) && isShiftRight(row));
  // A Latin letter means itself, wherever a keyboard has it.
  if (byKey || /^[a-z]$/.test(key)) return byKey;
  return rows.find(
    ({ codes = [], isShifted = false }) =>
      codes.includes(stroke.code) && (stroke.code.startsWith('Key') || isShifted === stroke.shiftKey)
  );
}

/** French keyboards have digits with Shift alone; without it the place of the key says which one is meant. */
function digitOf({ key, code }: KeyStroke): string {
  return /^\d$/.test(key) ? key : code.slice(-1);
}

const TEXT_INPUTS = 'input:not([type=range], [type=radio], [type=checkbox], [type=button], [type=submit])';
const KINDS: [FocusKind, selector: string][] = [
  ['text', `${TEXT_INPUTS}, textarea, [contenteditable]:not([contenteditable=false])`],
  ['range', 'input[type=range]'],
  ['choice', 'select, input[type=radio], [role=radiogroup] *, [role=listbox], [role=listbox] *'],
  ['map', '[data-focus=map] :is(canvas, button, a, summary)'],
  ['button', 'a[href], button, summary, input, [role=button]']
];

/** What an element with the focus is. */
export function focusKindOf(element: { matches: (selector: string) => boolean } | null): FocusKind {
  return KINDS.find(([, selector]) => element?.matches(selector))?.[0] ?? 'page';
}
