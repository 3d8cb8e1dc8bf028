/** A page to read as it is rendered from a story. */
import { readGroundFacts } from '../../src/build/ground-facts';
import type { Locale } from '../../src/domain/view';
import { renderPages } from '../../src/pages/entry';
import type { Story } from '../../src/schema/story';

const ground = readGroundFacts('.');

/** The body, without the marks that the renderer leaves. */
export function pageOf(story: Story, locale: Locale, path: string): string {
  const sheet = renderPages(locale, story, ground).find((each) => each.path === path)!;
  return sheet.render().body.replace(/<!--.*?-->/g, '');
}

export const plainText = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');
