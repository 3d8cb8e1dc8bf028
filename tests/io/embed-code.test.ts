/** The code to embed is one frame and one link, whatever the title says. */
import { describe, expect, it } from 'vitest';
import { embedCode, frameCode, heightScriptCode } from '../../src/io/embed-code';

const CODE = {
  src: 'https://example.org/en/embed/?ui=map~slider&theme=dark&v=1',
  href: 'https://example.org/en/?v=1',
  title: 'Map: “Who” said <what> & "when"',
  text: 'Who said <what>',
  source: 'Dateline, from articles of A & B',
  height: 560
};

describe('the code to embed', () => {
  const code = embedCode(CODE);

  it('is a frame with a title and an exact address, that may do no more than it needs', () => {
    expect(code).toContain('src="https://example.org/en/embed/?ui=map~slider&amp;theme=dark&amp;v=1"');
    expect(code).toContain('title="Map: “Who” said &lt;what&gt; &amp; &quot;when&quot;"');
    expect(code).toContain('loading="lazy"');
    expect(/sandbox="([^"]*)"/.exec(code)?.[1]?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox'
    ]);
    expect(code).not.toMatch(/<script|\son\w+=|allow="/);
  });

  it('keeps its link and its source where frames are taken out', () => {
    const rest = code.replace(frameCode(CODE), '');
    expect(rest.trim()).toBe(
      '<p><a href="https://example.org/en/?v=1">Who said &lt;what&gt;</a>. Dateline, from articles of A &amp; B</p>'
    );
  });

  it('needs no script, but has one for those who want it', () =>
    expect(heightScriptCode('https://example.org/')).toBe(
      '<script src="https://example.org/embed.js" async=""></script>\n'
    ));
});
