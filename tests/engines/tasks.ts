/** The tasks of readers R1 to R6 in terms that any engine understands; `start` makes the address of a view. */
import { expect } from 'vitest';
import {
  addressOf,
  arrives,
  attributesOf,
  clickWhenThere,
  expectParam,
  focus,
  isThere,
  paramOf,
  PATIENCE,
  says,
  type Driver
} from './driver';

export type Start = (query: string) => string;
type Task = (driver: Driver, start: Start) => Promise<void>;

const ACCUSATION = 'karabakh-accuses-targeting-cities';
const GENEVA = '2020-10-30..2020-10-31';
const PLAY = 'button[aria-label="Play timeline"]';
const articleOf = (id: string): string => `article[aria-labelledby="entry-${id}"]`;

/** The page is alive: the slider is there, which no prerendered page has. */
export const alive = (driver: Driver): Promise<void> => arrives(driver, '#time-from');

/** The moving map has taken the place of the still one. */
export const mapDrawn = (driver: Driver): Promise<void> => arrives(driver, '.moving:not(.waiting) canvas');

export const entryIds = async (driver: Driver): Promise<string[]> =>
  (await attributesOf(driver, '[id^="entry-"]', 'id')).map((id) => id.replace(/^entry-/, ''));

async function expectEntries(driver: Driver, test: (ids: string[]) => boolean, what: string) {
  await expect.poll(async () => test(await entryIds(driver)), { ...PATIENCE, message: what }).toBe(true);
}

async function open(driver: Driver, url: string) {
  await driver.open(url);
  await alive(driver);
}

const readsSharedItem: Task = async (driver, start) => {
  await open(driver, start(`o=${ACCUSATION}`));
  for (const part of ['Defence ministry', 'The ministry accuses Azerbaijan', '31 Oct 2020', 'RMOL'])
    await says(driver, articleOf(ACCUSATION), part);
  // The link is a deliberate act: the focus is where it leads, and that is in sight.
  await expect.poll(() => driver.evaluate('document.activeElement.id'), PATIENCE).toBe(`entry-${ACCUSATION}`);
  expect(
    await driver.evaluate(
      '(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.activeElement.getBoundingClientRect())'
    )
  ).toBe(true);
};

const movesInTime: Task = async (driver, start) => {
  await open(driver, start('t=2020-10-28..2020-11-02'));
  await focus(driver, '#time-from');
  for (let presses = 0; presses < 2; presses++) await driver.press('ArrowRight');
  await focus(driver, '#time-to');
  for (let presses = 0; presses < 2; presses++) await driver.press('ArrowLeft');
  await expectParam(driver, 't', GENEVA);
  expect(await attributesOf(driver, '#time-to', 'aria-valuetext')).toEqual(['31 October 2020']);
  await expectEntries(driver, (ids) => ids.includes(ACCUSATION), 'the two days');
  await says(driver, '.sentence p', '30–31 October 2020');
};

const choosesPlace: Task = async (driver, start) => {
  await open(driver, start(`t=${GENEVA}`));
  const before = await entryIds(driver);
  await clickWhenThere(driver, '.map [data-place="shusha"]');
  await expectParam(driver, 'p', 'shusha');
  await expectEntries(driver, (ids) => ids.length < before.length, 'fewer entries');
  await driver.back();
  await expectParam(driver, 'p', null);
  await expect.poll(() => entryIds(driver), PATIENCE).toEqual(before);
};

const readsStatement: Task = async (driver, start) => {
  const id = 'putin-2000-on-each-side';
  await open(driver, start('t=2020-10-23'));
  await clickWhenThere(driver, `#entry-${id} a`);
  await expectParam(driver, 'o', id);
  await says(driver, `${articleOf(id)} blockquote[lang="id"]`, 'lebih dari 2.000 dari masing-masing pihak');
  for (const part of ['Vladimir Putin', 'BBC', 'Okezone', 'SHA-256', 'more than 2,000'])
    await says(driver, articleOf(id), part);
  await driver.press('Escape');
  await expectParam(driver, 'o', null);
};

const playsAndPauses: Task = async (driver, start) => {
  await open(driver, start('t=2020-10-29'));
  const shownDay = async () => (await attributesOf(driver, '#time-to', 'aria-valuetext'))[0];
  await clickWhenThere(driver, PLAY);
  await expect.poll(shownDay, PATIENCE).not.toBe('29 October 2020');
  const hasStopped = () => isThere(driver, PLAY);
  const opens = async () => {
    // The list moves on under the pointer of a slow machine.
    if (!(await hasStopped())) await driver.click('[id^="entry-"] a');
    return hasStopped();
  };
  await expect.poll(opens, { ...PATIENCE, message: 'something opens, and it stops' }).toBe(true);
  const kept = await shownDay();
  await expect.poll(() => paramOf(driver, 'o'), PATIENCE).not.toBeNull();
  await expect.poll(() => paramOf(driver, 't'), PATIENCE).not.toBe('2020-10-29');
  expect(await shownDay()).toBe(kept);
};

const searchesByAnyName: Task = async (driver, start) => {
  await open(driver, start(''));
  for (const name of ['Xankendi', 'Ханкенди', 'Stepanakert']) {
    await focus(driver, 'input[type="search"]');
    await driver.evaluate('document.activeElement.select()');
    await driver.write(name);
    await expectParam(driver, 'q', name);
    await expectEntries(driver, (ids) => ids.includes(ACCUSATION) && ids.length < 20, 'few entries');
    await says(driver, 'section.filters', 'Stepanakert · Xankəndi');
  }
};

export const READER_TASKS: readonly (readonly [name: string, task: Task])[] = [
  ['R1: opens a shared link and reads the item', readsSharedItem],
  ['R2: moves to a range of dates with the slider', movesInTime],
  ['R3: chooses a place on the map and goes back', choosesPlace],
  ['R4: opens a statement and reads all of it', readsStatement],
  ['R5: plays, opens something, and the date is kept', playsAndPauses],
  ['R6: searches a place by any of its names', searchesByAnyName]
];

/** What else a copy for places without a network has to do: another language, a view that outlives a reload, a panel. */
export const readsElsewhere: Task = async (driver, start) => {
  await open(driver, start(`t=${GENEVA}&p=shusha`));
  await clickWhenThere(driver, 'nav a[hreflang="id"]');
  await says(driver, '.sentence p', '30–31 Oktober 2020');
  await driver.reload();
  await alive(driver);
  await says(driver, '.sentence p', '30–31 Oktober 2020');
  expect((await addressOf(driver)).searchParams.get('p')).toBe('shusha');
  await clickWhenThere(driver, '#bar-view-figures');
  await arrives(driver, 'h3[data-measure]');
};
