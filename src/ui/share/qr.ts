/** A link as a pattern that a camera reads: one path over whole modules, quiet rim included. */
import { encode } from 'uqr';

export type QrCode = {
  /** Modules along each side, with the rim. */
  size: number;
  /** Of an SVG path, a run of dark modules after the other. */
  path: string;
};

/** As wide as the standard asks for; without it many readers do not find the pattern. */
const RIM = 4;
/** So that a module can be told from its neighbour on paper, at arm's length. */
const MODULE_MM = 0.5;

/** undefined where the text is longer than any pattern holds. */
export function qrCode(text: string): QrCode | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: RIM });
    return {
      size,
      path: data
        .flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
        .join('')
    };
  } catch {
    return undefined;
  }
}

/** Dark modules side by side, as one: where they begin, and how many. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1]++;
    else if (isDark) found.push([x, 1]);
  });
  return found;
}

/** Centimetres, to half of one. */
export const printWidth = ({ size }: QrCode): number => Math.ceil((size * MODULE_MM) / 5) / 2;

/** As a file; dark on light whatever the page looks like. */
export function qrSvg({ size, path }: QrCode, title: string): string {
  const text = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<title>${text}</title>`,
    `<path fill="white" d="M0 0h${size}v${size}h-${size}z"/><path fill="black" d="${path}"/>`,
    '</svg>\n'
  ].join('\n');
}
