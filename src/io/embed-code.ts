/** The code that somebody puts into a page of their own: a frame that needs no script, and a link where frames are taken out. */

export type EmbedCode = {
  /** Absolute address of the embed page. */
  src: string;
  /** Absolute address of the same view in full. */
  href: string;
  /** What the frame is called, for those who do not see it. */
  title: string;
  /** What the link says. */
  text: string;
  /** Whose it is, after the link. */
  source: string;
  /** Pixels. */
  height: number;
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * The frame may run its scripts and open links in a tab of their own. It keeps its origin, which is another one than that
 * of the page around it, so that it also works from hosts that send no headers for frames without one.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

function element(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>`;
}

export function frameCode({ src, title, height }: Pick<EmbedCode, 'src' | 'title' | 'height'>): string {
  const frame = element('iframe', {
    src,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    style: `border:0;width:100%;height:${height}px`,
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: SANDBOX
  });
  return `${frame}</iframe>`;
}

export function embedCode(code: EmbedCode): string {
  const link = `${element('a', { href: code.href })}${escaped(code.text)}</a>`;
  return `${frameCode(code)}\n<p>${link}. ${escaped(code.source)}</p>\n`;
}

/** For pages that want the frame as high as what is in it; once a page, after or before any number of frames. */
export const heightScriptCode = (root: string): string =>
  `${element('script', { src: `${root}embed.js`, async: '' })}</script>\n`;
