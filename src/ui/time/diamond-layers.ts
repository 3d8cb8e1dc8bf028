/** Diamonds of events as a few paths, one for each look, in the order in which they are painted. */
import type { Mark } from '../../domain/timeline';
import { diamondPath, halfDiamondPath } from './glyph-paths';
import { DIAMOND } from './lane-layout';

/** `soft`: reported, on a day that is not given. */
export type DiamondLook = 'soft' | 'full' | 'open' | 'dashed';
export type Diamond = { mark: Pick<Mark, 'status' | 'shape'>; x: number; y: number };

/** Outlines are drawn around, not over, so that all are of one size. */
export const OUTLINED = DIAMOND - 0.6;
const DOT = 1.2;

export function diamondLayers(diamonds: readonly Diamond[]): { look: DiamondLook; d: string }[] {
  const outline = ({ x, y }: Diamond) => diamondPath(x, y, OUTLINED);
  const isSoft = ({ mark }: Diamond) => mark.status === 'reported' && mark.shape === 'latest';
  const isOf =
    (...statuses: Mark['status'][]) =>
    ({ mark }: Diamond) =>
      statuses.includes(mark.status);
  const path = (which: (diamond: Diamond) => boolean, draw: (diamond: Diamond) => string) =>
    diamonds.filter(which).map(draw).join('');
  return [
    { look: 'soft', d: path(isSoft, outline) },
    {
      look: 'full',
      d: path(
        (one) => isOf('reported')(one) && !isSoft(one),
        ({ x, y }) => diamondPath(x, y, DIAMOND)
      )
    },
    { look: 'open', d: path(isOf('claimed', 'planned'), outline) },
    { look: 'dashed', d: path(isOf('alleged'), outline) },
    {
      look: 'full',
      d:
        path(isOf('claimed'), ({ x, y }) => halfDiamondPath(x, y, OUTLINED)) +
        path(isOf('planned'), ({ x, y }) => diamondPath(x, y, DOT))
    }
  ];
}
