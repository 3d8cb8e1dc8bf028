/** What an embedded page tells the page around it: how high it would like to be, to WordPress which link was pressed; it takes no orders. */

export type Host = {
  /** Sends to the page around, if its origin is this one; `*` is any. */
  post(message: unknown, origin: string): void;
  /** Runs once after that many milliseconds. */
  after(ms: number, run: () => void): void;
};

type Framed = {
  /** What the frame calls itself; empty where it need not. */
  id: string;
  /** WordPress shows a frame only once it has said its height with the secret that came in the fragment. */
  secret: string | undefined;
};

/** Less is not worth a movement of the page around. */
const LEAST_CHANGE = 4;
/** The script of the page around may come later than the frame; nobody can ask, so it is said again. */
const AGAIN_MS = [1000, 5000];
const SECRET = /^#\?secret=([\w-]{1,64})$/;

export function secretIn(hash: string): string | undefined {
  return SECRET.exec(hash)?.[1];
}

/** Gives what is to be called with each height in pixels. */
export function heightTeller(host: Host, { id, secret }: Framed): (height: number) => void {
  let told: number | undefined;
  const tell = () => {
    if (told === undefined) return;
    // A height is no secret, and who is around is not known for sure.
    host.post({ type: 'dateline:height', v: 1, id, height: told }, '*');
    if (secret !== undefined) host.post({ message: 'height', value: told, secret }, '*');
  };
  return (height) => {
    const isFirst = told === undefined;
    if (!isFirst && Math.abs(height - (told ?? 0)) < LEAST_CHANGE) return;
    told = Math.ceil(height);
    tell();
    if (isFirst) for (const ms of AGAIN_MS) host.after(ms, tell);
  };
}

/** WordPress opens links itself, since its frames may open none; only to those who put us there, as far as that is known. */
export function linkMessage(
  href: string,
  { secret, referrer }: { secret: string | undefined; referrer: string }
): { message: unknown; origin: string } | undefined {
  if (secret === undefined || !URL.canParse(referrer)) return undefined;
  return { message: { message: 'link', value: href, secret }, origin: new URL(referrer).origin };
}

/** The page around this one. */
export function thisHost(): Host {
  return {
    post: (message, origin) => {
      if (window.parent !== window) window.parent.postMessage(message, origin);
    },
    after: (ms, run) => void setTimeout(run, ms)
  };
}
