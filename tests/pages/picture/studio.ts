/** A studio without fonts and without ground: letters half as wide as they are high, and a map of names and marks only. */
import { NO_GROUND } from '../../../src/domain/ground';
import type { Typefaces } from '../../../src/ui/picture/set-text';
import type { Studio } from '../../../src/pages/picture/picture';

const face = (family: string) => [{ family, widthOf: () => 0.5 }];
export const faces: Typefaces = {
  serif: face('serif'),
  italic: face('italic'),
  brand: face('brand'),
  sans: face('sans'),
  bold: face('bold')
};

export const studio: Studio = {
  map: { ground: NO_GROUND, flatten: (markup) => markup, labels: [], former: [] },
  faces,
  colours: {},
  credit: 'somebody’s map'
};

export type SetLine = { text: string; x: number; y: number; size: number };

/** What stands in a picture, line by line, outside its map. */
export function linesIn(svg: string): SetLine[] {
  const unescape = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return [
    ...svg
      .replace(/<g transform="translate\(712[\s\S]*<\/g>/, '')
      .matchAll(/<text ([^>]*)>([\s\S]*?)<\/text>/g)
  ].map(([, attributes = '', content = '']) => {
    const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]);
    return {
      text: unescape(content.replace(/<[^>]*>/g, '')),
      x: number('x'),
      y: number('y'),
      size: number('font-size')
    };
  });
}
