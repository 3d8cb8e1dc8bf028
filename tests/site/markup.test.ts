/** The markup of every built page, held against the HTML standard. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';

const DIST = 'dist';
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort();
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] })
);

it.each(pages)('%s is as the standard has it', async (path) => {
  const { results } = await validator.validateString(readFileSync(join(DIST, path), 'utf8'), path);
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'no selector'})`)
    )
  ).toEqual([]);
});
