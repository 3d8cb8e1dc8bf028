/** `llms.txt` as Markdown that such programs expect: a title, a summary, rules, then lists of links that lead somewhere. */
import { expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { llmsTxt } from '../../src/build/llms';
import { renderLlms } from '../../src/pages/entry';
import { TEXT_PAGES } from '../../src/ui/shell/text-pages';

const story = loadStory('data');
const text = llmsTxt(renderLlms(story, 'https://example.org/'));
const links = [...text.matchAll(/^- \[(.+?)\]\((\S+)\): (.+)$/gm)].map(([, title, href, what]) => ({
  title,
  href,
  what
}));

it('says what the site is, in the shape that is asked for', () => {
  expect(text).toMatch(/^# Dateline: .+\n\n> .+\n\n- .+\n/);
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text).toContain(story.story.licence.id);
});

it('leads to every page to read, every article and the data', () => {
  const addresses = links.map(({ href }) => href);
  for (const name of TEXT_PAGES) expect(addresses).toContain(`https://example.org/en/${name}/`);
  for (const { id } of story.sources) expect(addresses).toContain(`https://example.org/en/a/${id}/`);
  expect(addresses).toEqual(
    expect.arrayContaining([
      'https://example.org/id/',
      'https://example.org/en/',
      'https://example.org/data/story.json'
    ])
  );
  expect(new Set(addresses).size).toBe(addresses.length);
});

it('keeps to its lines and links whatever the story says', () => {
  const odd = llmsTxt({
    title: 'One\ntwo',
    description: 'a',
    rules: ['r'],
    sections: [{ title: 'S', links: [{ title: 'b](x) [c', href: 'd/', text: 'e\n# f' }] }]
  });
  expect(odd).toBe('# Dateline: One two\n\n> a\n\n- r\n\n## S\n\n- [b\\](x) \\[c](d/): e # f\n');
});
