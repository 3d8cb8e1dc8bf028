/** The site works under any path, and the language is found in it. */
import { describe, expect, it } from 'vitest';
import { joinPath, splitPath } from '../../src/io/url';

describe('splitPath', () => {
  it.each([
    ['/', '/', undefined, ''],
    ['/en/', '/', 'en', ''],
    ['/en', '/', 'en', ''],
    ['/id/index.html', '/', 'id', 'index.html'],
    ['/dateline/en/', '/dateline/', 'en', ''],
    ['/sub/folder/id/index.html', '/sub/folder/', 'id', 'index.html'],
    ['/id/en/', '/id/', 'en', ''],
    ['/sub/', '/sub/', undefined, ''],
    ['/sub/index.html', '/sub/', undefined, 'index.html'],
    ['/C:/Users/x/dist/en/index.html', '/C:/Users/x/dist/', 'en', 'index.html'],
    ['/english/', '/english/', undefined, ''],
    ['', '/', undefined, '']
  ])('%s', (path, base, locale, rest) => expect(splitPath(path)).toEqual({ base, locale, rest }));
});

describe('joinPath', () => {
  it('changes the language and nothing else', () => {
    expect(joinPath({ ...splitPath('/sub/en/index.html'), locale: 'id' })).toBe('/sub/id/index.html');
    expect(joinPath({ ...splitPath('/en'), locale: 'id' })).toBe('/id/');
    expect(joinPath({ ...splitPath('/sub/'), locale: 'id' })).toBe('/sub/id/');
  });
});
