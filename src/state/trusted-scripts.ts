/** Which text may become a script: the addresses of workers that were named here, and no other, where the browser asks (Trusted Types). */

/** What the browser asks before it takes text for something that runs; whatever has no row here is refused. */
type Rules = { createScriptURL: (address: string, type?: string, sink?: string) => string | null };

/** MapLibre's way where the page has no origin, and could load no worker of the site's. */
const WRITTEN_OUT = 'data:text/javascript;charset=utf-8,';

export function rulesFor(trusted: ReadonlySet<string>, isWithoutOrigin: boolean): Rules {
  return {
    createScriptURL(address, _, sink) {
      const isWorkerWrittenOut =
        isWithoutOrigin && sink === 'Worker constructor' && address.startsWith(WRITTEN_OUT);
      return trusted.has(address) || isWorkerWrittenOut ? address : null;
    }
  };
}

const trusted = new Set<string>();

/** To be called with the exact text before it is used. */
export function trustScript(address: string): void {
  const isFirst = trusted.size === 0;
  trusted.add(address);
  const { trustedTypes, origin } = globalThis as typeof globalThis & {
    trustedTypes?: { createPolicy: (name: 'default', rules: Rules) => unknown };
  };
  // There can be one policy of that name in the life of a page.
  if (isFirst) trustedTypes?.createPolicy('default', rulesFor(trusted, origin === 'null'));
}
