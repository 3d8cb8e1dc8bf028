/** What the page may load and run, as the policy in its head, and all headers for hosts that read a `_headers` file. */

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
  'frame-src': "'none'"
};

/** Holds nothing that a `<meta>` would ignore with a message in the console, such as `frame-ancestors`. */
export const POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

const EVERYWHERE = [
  `Content-Security-Policy: ${POLICY}`,
  'Referrer-Policy: strict-origin-when-cross-origin',
  'X-Content-Type-Options: nosniff',
  'Permissions-Policy: geolocation=(), camera=(), microphone=()',
  // A page in a sandboxed frame has no origin, and could load nothing of its own without these two.
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'Cache-Control: no-cache'
];

/** For hosts that read it (Netlify, Cloudflare Pages); elsewhere it is an idle file. */
export function headersFile(): string {
  const rule = (path: string, headers: readonly string[]) =>
    [path, ...headers.map((header) => `  ${header}`)].join('\n');
  return `${rule('/*', EVERYWHERE)}\n${rule('/assets/*', ['! Cache-Control', 'Cache-Control: public, max-age=31536000, immutable'])}\n`;
}
