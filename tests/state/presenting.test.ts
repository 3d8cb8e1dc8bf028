/** A lesson, step by step: what is kept back comes first, blank screens move nothing, and a teacher finds the way back. */
import { beforeEach, describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { initialView, type View } from '../../src/domain/view';
import { stepView } from '../../src/io/step-view';
import { AppState } from '../../src/state/app-state.svelte';
import type { NotesSheet } from '../../src/state/notes-link';
import type { PresenterPage } from '../../src/state/presenter-page';
import { Presenting, type SlideView } from '../../src/state/presenting.svelte';
import { safeStorage } from '../../src/state/safe-storage';
import { Settings } from '../../src/state/settings.svelte';
import { tinyStory } from '../fixtures/tiny-story';

const nothing = () => undefined;
const memory = () =>
  safeStorage(() => {
    throw new Error('none');
  });

let app: AppState;
let settings: Settings;
let presenting: Presenting;
let isFull: boolean;
let mayBeFull: boolean;
let said: string[];
let played: string[];
/** Of the slide: how often it can be turned before its end is in sight. */
let pages: number;
let inSight: SlideView['isInSight'];

const page = (): PresenterPage => ({
  onKey: () => nothing,
  onPointer: () => nothing,
  onSideEffect: () => nothing,
  onFullChange: () => nothing,
  onShown: () => nothing,
  onMessage: () => nothing,
  after: () => nothing,
  isFull: () => isFull,
  enterFull: () => (mayBeFull ? ((isFull = true), Promise.resolve()) : Promise.reject(new Error('refused'))),
  leaveFull: () => ((isFull = false), Promise.resolve()),
  keepAwake: () => Promise.resolve(undefined),
  openWindow: () => null,
  here: { origin: 'https://dateline.example', isFile: false },
  self: undefined,
  isDialogOpen: () => false,
  focused: () => null,
  dataset: {}
});

function start({
  step = 'accusation',
  storage = memory(),
  ...change
}: Partial<View> & { storage?: ReturnType<typeof memory> } = {}) {
  const atlas = buildAtlas(tinyStory());
  const chapter = atlas.chapterById.get('one-week')!;
  const at = chapter.steps.find(({ id }) => id === step)!;
  app = new AppState(atlas, {
    ...initialView(atlas.extent, 'en'),
    ...stepView(atlas, chapter, at),
    isPresenting: true,
    ...change
  });
  settings = new Settings();
  presenting = new Presenting({
    app,
    settings,
    playback: { toggle: () => played.push('toggle'), pause: () => played.push('pause') },
    page: page(),
    storage,
    slide: { isInSight: (secret) => inSight(secret), turn: () => pages > 0 && pages-- > 0 },
    notesHref: '?ui=notes',
    sheet: () => ({}) as NotesSheet,
    tell: ({ what }) => what,
    onSay: (text) => said.push(text)
  });
}

beforeEach(() => {
  isFull = false;
  mayBeFull = true;
  said = [];
  played = [];
  pages = 0;
  inSight = () => true;
  start();
});

const next = () => presenting.run({ action: 'next' });

describe('next', () => {
  it('brings to light what is kept back, in the order of the text, and then moves on', () => {
    expect(presenting.hidden.map(({ what }) => what)).toEqual(['speaker', 'date', 'answer']);
    expect(presenting.isHidden('speaker', 'accuses-shelling')).toBe(true);
    expect(presenting.isHidden('speaker', 'denies-shelling')).toBe(false);
    next();
    expect([presenting.isHidden('speaker'), presenting.isHidden('date'), app.view.step]).toEqual([
      false,
      true,
      'accusation'
    ]);
    next();
    next();
    expect([said, app.view.step]).toEqual([['speaker', 'date', 'answer'], 'accusation']);
    next();
    expect([app.view.step, app.view.compare]).toEqual([
      'both-sides',
      ['accuses-shelling', 'denies-shelling']
    ]);
  });

  it('turns a slide that is longer than the screen before it does either', () => {
    inSight = ({ what }) => what === 'speaker' || pages === 0;
    pages = 2;
    next();
    expect([said, pages]).toEqual([['speaker'], 2]);
    next();
    next();
    expect([said, pages]).toEqual([['speaker'], 0]);
    next();
    expect(said).toEqual(['speaker', 'date']);
  });

  it('stays at the last step', () => {
    start({ step: 'everything' });
    next();
    expect(app.view.step).toBe('everything');
  });

  it('goes on from the step, wherever the teacher has gone', () => {
    start({ step: 'both-sides' });
    app.show({ places: ['geneva'], open: 'geneva-talks' });
    expect(presenting.hasLeft).toBe(true);
    next();
    expect([app.view.step, app.view.places, app.view.open, presenting.hasLeft]).toEqual([
      'everything',
      [],
      undefined,
      false
    ]);
  });

  it('ends what plays', () => {
    start({ step: 'both-sides' });
    next();
    expect(played).toEqual(['pause']);
  });
});

it('shows one thing that is kept back out of its turn, and keeps it again when the step is opened anew', () => {
  presenting.reveal(presenting.hidden[2]);
  expect(presenting.hidden.map(({ what }) => what)).toEqual(['speaker', 'date']);
  presenting.goTo(1);
  presenting.run({ action: 'previous' });
  expect(presenting.hidden).toHaveLength(3);
});

it('returns to the step in one act, and has told what it has told', () => {
  presenting.reveal();
  app.show({ window: app.whole.extent, mode: 'window' }, 'flow');
  expect(presenting.hasLeft).toBe(true);
  presenting.returnToStep();
  expect([presenting.hasLeft, presenting.isHidden('speaker'), app.view.places]).toEqual([
    false,
    false,
    ['stepanakert']
  ]);
});

it('goes to the first, the last and a numbered step', () => {
  const typed = (...digits: string[]) =>
    digits.forEach((digit) => presenting.run({ action: 'digit', digit }));
  presenting.run({ action: 'last' });
  expect(app.view.step).toBe('everything');
  presenting.run({ action: 'first' });
  expect(app.view.step).toBe('accusation');
  typed('1', '2');
  presenting.run({ action: 'erase' });
  presenting.run({ action: 'erase' });
  typed('2');
  expect(presenting.typed).toBe('2');
  presenting.run({ action: 'go' });
  expect([app.view.step, presenting.typed]).toEqual(['both-sides', undefined]);
  typed('9', '9');
  presenting.run({ action: 'go' });
  expect(app.view.step).toBe('both-sides');
});

it('steps back one level at a time', async () => {
  await presenting.toggleFull();
  presenting.run({ action: 'black' });
  presenting.run({ action: 'ask' });
  expect([presenting.typed, presenting.blank, isFull]).toEqual(['', 'black', true]);
  presenting.escape();
  expect([presenting.typed, presenting.blank]).toEqual([undefined, 'black']);
  presenting.escape();
  expect([presenting.blank, isFull]).toEqual([undefined, true]);
  presenting.escape();
  await Promise.resolve();
  expect([isFull, app.view.isPresenting]).toEqual([false, true]);
  presenting.escape();
  expect([app.view.isPresenting, app.view.step]).toEqual([false, 'accusation']);
});

it('fills the window where it is not given the screen, and says so', async () => {
  mayBeFull = false;
  await presenting.toggleFull();
  expect([isFull, presenting.trouble, said]).toEqual([false, presenting.trouble, [presenting.trouble]]);
  expect(presenting.trouble).toMatch(/fills the window/);
  next();
  expect(presenting.trouble).toBeUndefined();
});

it('offers the whole screen again after a reload', async () => {
  const storage = memory();
  storage.set('dateline:full', '1');
  start({ storage });
  expect(presenting.wasFull).toBe(true);
  await presenting.toggleFull();
  expect([presenting.wasFull, isFull]).toEqual([false, true]);
});

it('has letters of the size that the class needs, and says when no window opens', () => {
  presenting.run({ action: 'larger' });
  expect(settings.textSize).toBe(125);
  presenting.run({ action: 'plain' });
  expect(settings.textSize).toBe(100);
  presenting.run({ action: 'play' });
  expect(played).toEqual(['toggle']);
  presenting.run({ action: 'notes' });
  expect(said[0]).toMatch(/Allow this page to open windows/);
});

it('shows a view that belongs to no chapter as one step', () => {
  start({ chapter: undefined, step: undefined });
  expect([presenting.place, presenting.hidden, presenting.hasLeft]).toEqual([undefined, [], false]);
  next();
  expect(app.view.chapter).toBeUndefined();
});
