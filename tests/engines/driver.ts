/** What a task asks of a browser, so little that every engine can do it; and what it asks of the page, in those terms. */
import { expect } from 'vitest';

export type Key = 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape' | 'PageDown' | 'PageUp';

export type Driver = {
  /** Returns when the document is there. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The value of an expression in the page, as JSON carries it. */
  evaluate(expression: string): Promise<unknown>;
  /** In the middle of the element, as a person would; it is there, and in sight or brought there. */
  click(selector: string): Promise<void>;
  /** Goes to what has the focus. */
  press(key: Key): Promise<void>;
  write(text: string): Promise<void>;
};

/** A browser with one page. */
export type Engine = {
  driver: Driver;
  version: string;
  /** Errors in the console and uncaught ones since it was last asked. */
  problems: () => Promise<string[]>;
  close: () => Promise<void>;
};

/** Machines without a graphics card take their time over a map. */
export const PATIENCE = { timeout: 30_000, interval: 100 };

const quoted = (text: string): string => JSON.stringify(text);

export const addressOf = async (driver: Driver): Promise<URL> =>
  new URL((await driver.evaluate('location.href')) as string);
export const paramOf = async (driver: Driver, name: string): Promise<string | null> =>
  (await addressOf(driver)).searchParams.get(name);

/** The text of the first such element; undefined where there is none. */
export const textOf = async (driver: Driver, selector: string): Promise<string | undefined> =>
  ((await driver.evaluate(`document.querySelector(${quoted(selector)})?.textContent ?? null`)) ??
    undefined) as string | undefined;

export const attributesOf = async (driver: Driver, selector: string, name: string): Promise<string[]> =>
  (await driver.evaluate(
    `[...document.querySelectorAll(${quoted(selector)})].map((element) => element.getAttribute(${quoted(name)}))`
  )) as string[];

export const isThere = async (driver: Driver, selector: string): Promise<boolean> =>
  (await driver.evaluate(`document.querySelector(${quoted(selector)}) !== null`)) as boolean;

export const arrives = (driver: Driver, selector: string): Promise<void> =>
  expect.poll(() => isThere(driver, selector), { ...PATIENCE, message: selector }).toBe(true);

/** Something stands there that holds the text. */
export const says = (driver: Driver, selector: string, text: string | RegExp): Promise<void> =>
  expect
    .poll(() => textOf(driver, selector), { ...PATIENCE, message: `${selector} says ${String(text)}` })
    .toMatch(text);

export const expectParam = (driver: Driver, name: string, value: string | null): Promise<void> =>
  expect.poll(() => paramOf(driver, name), { ...PATIENCE, message: name }).toBe(value);

export const focus = (driver: Driver, selector: string): Promise<unknown> =>
  driver.evaluate(`document.querySelector(${quoted(selector)}).focus()`);

export async function clickWhenThere(driver: Driver, selector: string): Promise<void> {
  await arrives(driver, selector);
  await driver.click(selector);
}
