/** What the page may load and run, as the policy in its head, and all headers for hosts that read a `_headers` file. */
import { EDITION_FILE, WORKER_FILE } from '../io/edition';
import type { Story } from '../schema/story';

const DIRECTIVES: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  // MapLibre may start its worker from a blob.
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  // How the embedded form looks, in the dialog that gives its code.
  'frame-src': "'self'",
  // Text becomes neither markup nor script, but for what Svelte compiled and what `state/trusted-scripts.ts` names.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html default'
};

/** Where a map from elsewhere comes from: its style, its tiles and letters, its pictures. */
const FOR_A_MAP = ['connect-src', 'img-src'];

/** A frame without an origin may start no worker of the site's, so that MapLibre writes the script of its own into an address. */
const FOR_FRAMES: Record<string, string> = { 'worker-src': 'data:' };

/**
 * Holds nothing that a `<meta>` would ignore with a message in the console, such as `frame-ancestors`, and nothing about
 * who may embed a page.
 */
export function policyFor(
  origins: readonly string[] = [],
  { isForFrames = false }: { isForFrames?: boolean } = {}
): string {
  return Object.entries(DIRECTIVES)
    .map(([name, value]) =>
      [
        name,
        value,
        ...(isForFrames && FOR_FRAMES[name] ? [FOR_FRAMES[name]] : []),
        ...(FOR_A_MAP.includes(name) ? origins : [])
      ].join(' ')
    )
    .join('; ');
}

/** Whom the story's map asks, besides the site itself: nobody, unless its author says so. */
export function originsOf(basemap: Story['story']['basemap']): string[] {
  if (basemap === undefined || basemap === 'none') return [];
  const addresses = [basemap.style, ...(basemap.hosts ?? [])];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

const HEADERS = [
  'Referrer-Policy: strict-origin-when-cross-origin',
  'X-Content-Type-Options: nosniff',
  'Permissions-Policy: geolocation=(), camera=(), microphone=()',
  // A page in a sandboxed frame has no origin, and could load nothing of its own without these two.
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin'
];

/**
 * For hosts that read it (Netlify, Cloudflare Pages); elsewhere it is an idle file. One policy for all pages, since hosts
 * would send two where two rules meet; the stricter one stands in the head of each page. For the same reason nothing is
 * said of keeping pages: those hosts have each asked for anew of their own accord.
 */
export function headersFile(origins: readonly string[] = []): string {
  const rule = (path: string, headers: readonly string[]) =>
    [path, ...headers.map((header) => `  ${header}`)].join('\n');
  const rules = [
    rule('/*', [`Content-Security-Policy: ${policyFor(origins, { isForFrames: true })}`, ...HEADERS]),
    rule('/assets/*', ['Cache-Control: public, max-age=31536000, immutable']),
    // Whoever is asked for these is asked whether there is a newer edition.
    ...[WORKER_FILE, EDITION_FILE].map((file) => rule(`/${file}`, ['Cache-Control: no-cache']))
  ];
  return `${rules.join('\n')}\n`;
}
