/** The marks of places in a picture, drawn as everywhere: rings, diamonds and speech marks from the same measures. */
import {
  diamondPath,
  isNumberOutside,
  speechShape,
  type DiamondPart,
  type MarkParts,
  type Ring
} from '../../ui/map/mark-parts';
import type { Colours } from './ground';
import { textAt, type Typefaces } from './set-text';
import { element } from './svg';

type Pens = { colours: Colours; faces: Typefaces };

export function markOf({ ring, diamonds, speech }: MarkParts, pens: Pens): string {
  const { colours } = pens;
  const parts = [
    ...(ring
      ? [ringOf(ring, pens)]
      : diamonds.length > 0
        ? []
        : speech
          ? [element('circle', { r: 2.5, fill: colours.ink, stroke: colours.paper, 'stroke-width': 1.5 })]
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
      element('g', { transform: `translate(${part.x} ${part.y})` }, diamondOf(part, pens))
    ),
    ...(speech
      ? [element('g', { transform: `translate(${speech.x} ${speech.y})` }, speechOf(speech.total, pens))]
      : [])
  ];
  return parts.join('');
}

function number(
  total: number,
  { colours, faces }: Pens,
  at: { x?: number; y: number; size: number; fill?: string }
) {
  return textAt(
    String(total),
    { faces: faces.bold, size: at.size, fill: at.fill ?? colours.ink ?? '' },
    { x: at.x ?? 0, y: at.y, anchor: 'middle' }
  );
}

function ringOf({ radius, width, segments, total, fontSize }: Ring, pens: Pens): string {
  const { colours } = pens;
  const arc = (d: string, stroke: string | undefined, by: number, dash?: string) =>
    element('path', { d, fill: 'none', stroke, 'stroke-width': by, 'stroke-dasharray': dash });
  return [
    element('circle', { r: radius + width / 2 + 1.5, fill: colours.paper, opacity: 0.94 }),
    ...segments.flatMap(({ kind, path }) => {
      const isRimmed = kind === 'pledge' || kind === 'none';
      return [
        ...(isRimmed ? [arc(path, colours[`k-${kind}-rim`], width)] : []),
        arc(path, colours[`k-${kind}`], isRimmed ? width - 1.8 : width),
        ...(kind === 'dispute' ? [arc(path, colours.paper, width, `${width * 0.2} ${width * 0.5}`)] : [])
      ];
    }),
    number(total, pens, { y: fontSize * 0.35, size: fontSize })
  ].join('');
}

function diamondOf({ status, total, radius, number: at }: DiamondPart, pens: Pens): string {
  const { colours } = pens;
  const inner = radius - 0.7;
  const size = Math.max(9, radius * (total < 100 ? 1.05 : 0.78));
  const ground = element('path', { d: diamondPath(radius + 1.8), fill: colours.paper, opacity: 0.92 });
  if (status === 'reported')
    return [
      ground,
      element('path', { d: diamondPath(radius), fill: colours.ink }),
      ...(total > 1 ? [number(total, pens, { y: size * 0.345, size, fill: colours.paper ?? '' })] : [])
    ].join('');
  const sign = {
    claimed: () => element('path', { d: `M0 ${-inner}V${inner}L${-inner} 0Z`, fill: colours.ink }),
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
      fill: colours.paper,
      stroke: colours.ink,
      'stroke-width': 1.4,
      'stroke-dasharray': status === 'alleged' ? '2.8 1.8' : undefined
    }),
    sign(),
    ...(isNumberOutside(status, total) ? [number(total, pens, { x: at.x, y: at.y + 4.2, size: 12 })] : [])
  ].join('');
}

function speechOf(total: number, pens: Pens): string {
  const { colours } = pens;
  const { path, textX, textY } = speechShape(total);
  const shape = (colour: string | undefined, width: number, opacity?: number) =>
    element('path', {
      d: path,
      fill: colour,
      stroke: colour,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      opacity
    });
  return [
    shape(colours.paper, 4, 0.95),
    shape(colours.ink, 1.3),
    number(total, pens, { x: textX, y: textY, size: 12, fill: colours.paper ?? '' })
  ].join('');
}
