/** A page of Playwright's Chromium as tasks see it, or of another browser that Playwright brings along. */
import type { Page } from 'playwright';
import type { Driver } from './driver';

export function chromiumDriver(page: Page): Driver {
  return {
    open: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
    back: async () => void (await page.goBack()),
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    write: (text) => page.keyboard.insertText(text)
  };
}
