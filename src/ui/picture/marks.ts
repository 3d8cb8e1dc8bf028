/** The marks of places in a picture, drawn as everywhere: rings, diamonds and speech marks from the same measures. */
import type { Mark } from '../map/mark';
import {
  diamondPath,
  isNumberOutside,
  speechShape,
  type DiamondPart,
  type MarkParts,
  type Ring
} from '../map/mark-parts';
import type { Colours } from './ground';
import { textAt, type Typefaces } from './set-text';
import { element } from './svg';

export type Pens = { colours: Colours; faces: Typefaces };

/** Of a ring that is drawn in its rims alone. */
const RIM = 1.3;
/** As `PlaceMark` has them. */
const DISC = 6;
const FAINT = 0.38;

/** Around its own middle; what is chosen has a disc behind it, what is not steps back. */
export function standingMark({ parts, isSelected, isDimmed }: Mark, pens: Pens): string {
  const { colours } = pens;
  const drawn = markOf(parts, pens);
  if (isSelected)
    return (
      element('circle', {
        r: parts.radius + DISC,
        fill: colours.hl,
        stroke: colours['hl-line'],
        'stroke-width': 1.4
      }) + drawn
    );
  if (!isDimmed) return drawn;
  return (
    element('circle', { r: parts.radius, fill: colours.paper, opacity: 0.9 }) +
    element('g', { opacity: FAINT }, drawn)
  );
}

export function markOf({ ring, diamonds, speech, isOutline }: MarkParts, pens: Pens): string {
  const { colours } = pens;
  const [inner, rim] = isOutline ? [colours.paper, colours.ink] : [colours.ink, colours.paper];
  const parts = [
    ...(ring
      ? [ringOf(ring, isOutline, pens)]
      : diamonds.length > 0
        ? []
        : speech
          ? [element('circle', { r: 2.5, fill: inner, stroke: rim, 'stroke-width': 1.5 })]
          : [
              element('circle', {
                r: 6,
                fill: colours.paper,
                stroke: colours['ink-3'],
                'stroke-width': 1.5,
                'stroke-dasharray': '2.5 2'
              })
            ]),
    ...diamonds.map((part) =>
      element('g', { transform: `translate(${part.x} ${part.y})` }, diamondOf(part, isOutline, pens))
    ),
    ...(speech
      ? [
          element(
            'g',
            { transform: `translate(${speech.x} ${speech.y})` },
            speechOf(speech.total, isOutline, pens)
          )
        ]
      : [])
  ];
  return parts.join('');
}

type Numbered = { x?: number; y: number; size: number; fill?: string | undefined; isLight?: boolean };

function number(total: number, { colours, faces }: Pens, { x = 0, y, size, fill, isLight }: Numbered) {
  return textAt(
    String(total),
    { faces: isLight ? faces.sans : faces.bold, size, fill: fill ?? colours.ink ?? '' },
    { x, y, anchor: 'middle' }
  );
}

function ringOf({ radius, width, segments, total, fontSize }: Ring, isOutline: boolean, pens: Pens): string {
  return [
    element('circle', { r: radius + width / 2 + 1.5, fill: pens.colours.paper, opacity: 0.94 }),
    ...segments.map((segment) => segmentOf(segment, { width, isOutline }, pens)),
    number(total, pens, { y: fontSize * 0.35, size: fontSize, isLight: isOutline })
  ].join('');
}

/** A stretch of a ring: disputes are ticked, pledges rimmed, no comment is hollow. */
export function segmentOf(
  { kind, path }: Ring['segments'][number],
  { width, isOutline = false }: { width: number; isOutline?: boolean },
  { colours }: Pick<Pens, 'colours'>
): string {
  const arc = (stroke: string | undefined, by: number, dash?: string) =>
    element('path', { d: path, fill: 'none', stroke, 'stroke-width': by, 'stroke-dasharray': dash });
  const isRimmed = kind === 'pledge' || kind === 'none';
  return [
    ...(isRimmed ? [arc(colours[`k-${kind}-rim`], width)] : []),
    arc(colours[`k-${kind}`], isRimmed ? width - 1.8 : width),
    ...(kind === 'dispute' ? [arc(colours.paper, width, `${width * 0.2} ${width * 0.5}`)] : []),
    ...(isOutline ? [arc(colours.paper, width - 2 * RIM)] : [])
  ].join('');
}

type Diamond = Pick<DiamondPart, 'status' | 'total' | 'radius' | 'number'>;

export function diamondOf(
  { status, total, radius, number: at }: Diamond,
  isOutline: boolean,
  pens: Pens
): string {
  const { colours } = pens;
  const inner = radius - 0.7;
  const size = Math.max(9, radius * (total < 100 ? 1.05 : 0.78));
  const full = { fill: colours.ink };
  const open = { fill: colours.paper, stroke: colours.ink, 'stroke-width': 1.4 };
  const ground = element('path', { d: diamondPath(radius + 1.8), fill: colours.paper, opacity: 0.92 });
  if (status === 'reported')
    return [
      ground,
      element('path', { d: diamondPath(isOutline ? inner : radius), ...(isOutline ? open : full) }),
      ...(total > 1
        ? [
            number(total, pens, {
              y: size * 0.345,
              size,
              fill: isOutline ? colours.ink : colours.paper,
              isLight: isOutline
            })
          ]
        : [])
    ].join('');
  const sign = {
    claimed: () => element('path', { d: `M0 ${-inner}V${inner}L${-inner} 0Z`, ...(isOutline ? open : full) }),
    alleged: () =>
      textAt(
        '?',
        { faces: pens.faces.bold, size, fill: colours.ink ?? '' },
        { x: 0, y: size * 0.35, anchor: 'middle' }
      ),
    planned: () =>
      element('path', {
        d: `M${-radius * 0.2} ${-radius * 0.36}l${radius * 0.38} ${radius * 0.36}l${-radius * 0.38} ${radius * 0.36}`,
        fill: 'none',
        stroke: colours.ink,
        'stroke-width': 1.5,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round'
      })
  }[status];
  return [
    ground,
    element('path', {
      d: diamondPath(inner),
      ...open,
      'stroke-dasharray': status === 'alleged' ? '2.8 1.8' : undefined
    }),
    sign(),
    ...(isNumberOutside(status, total) ? [number(total, pens, { x: at.x, y: at.y + 4.2, size: 12 })] : [])
  ].join('');
}

function speechOf(total: number, isOutline: boolean, pens: Pens): string {
  const { colours } = pens;
  const { textX, textY } = speechShape(total);
  return (
    speechBody(total, isOutline, pens) +
    number(total, pens, {
      x: textX,
      y: textY,
      size: 12,
      fill: isOutline ? colours.ink : colours.paper,
      isLight: isOutline
    })
  );
}

/** With the tip of its tail at 0, 0; as wide as its number asks for. */
export function speechBody(total: number, isOutline: boolean, { colours }: Pick<Pens, 'colours'>): string {
  const shape = (fill: string | undefined, stroke: string | undefined, width: number, opacity?: number) =>
    element('path', {
      d: speechShape(total).path,
      fill,
      stroke,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      opacity
    });
  return (
    shape(colours.paper, colours.paper, 4, 0.95) +
    shape(isOutline ? colours.paper : colours.ink, colours.ink, 1.3)
  );
}
