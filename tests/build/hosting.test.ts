/** What the guide to hosting tells people to send is what the build writes for hosts that read it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/build/csp';
import { EMBED_PARTS, EMBED_THEMES } from '../../src/io/embed';

const guide = readFileSync('HOSTING.md', 'utf8');
const [, nginx = ''] = /```nginx\n([\s\S]*?)```/.exec(guide) ?? [];
const lines = headersFile()
  .split('\n')
  .flatMap((line) => /^ {2}([\w-]+): (.*)$/.exec(line)?.slice(1) ?? [])
  .reduce<[string, string][]>(
    (pairs, text, at, all) => (at % 2 === 0 ? [...pairs, [text, all[at + 1] ?? '']] : pairs),
    []
  );

describe('the guide to hosting', () => {
  it.each(lines)('sends %s for nginx as well', (name, value) => {
    if (name === 'Cache-Control') expect(nginx).toContain(`"${value}"`);
    else expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  });

  it('has every header for all files in one place, and none that forbids frames', () => {
    expect(lines.length).toBeGreaterThan(5);
    expect(nginx.slice(nginx.indexOf('  location /'))).not.toContain('add_header');
    expect(nginx).not.toMatch(/X-Frame-Options|frame-ancestors/);
  });

  it('tells of each option that an embedded view has', () => {
    for (const word of [...EMBED_PARTS, ...EMBED_THEMES.filter((theme) => theme !== 'auto')])
      expect(guide).toMatch(new RegExp(`\`(?:ui=|theme=)?[a-z~]*${word}[a-z~]*\``));
  });
});
