/** The colours of the map for WebGL, which cannot read CSS variables; a test keeps them equal to `ui/tokens.css`. */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TOKENS = [
  'land',
  'tint',
  'water',
  'shore',
  'river',
  'road',
  'road-casing',
  'border',
  'halo',
  'soft',
  'ink',
  'ink-3',
  'hl',
  'hl-line'
] as const;
export type Colours = Record<(typeof TOKENS)[number], string>;

export const COLOURS: Record<Theme, Colours> = {
  light: {
    land: '#f6f5f2',
    tint: '#ffe6870f',
    water: '#d5dfe5',
    shore: '#a5b8c3',
    river: '#a5bcc9',
    road: '#ffffff',
    'road-casing': '#c3bdb1',
    border: '#737d84',
    halo: '#f6f5f2',
    soft: '#5a4e86',
    ink: '#14181b',
    'ink-3': '#606a72',
    hl: '#ffec9e',
    'hl-line': '#8a6d00'
  },
  dark: {
    land: '#262c30',
    tint: '#0038601a',
    water: '#14191c',
    shore: '#3b4c56',
    river: '#42565f',
    road: '#5a666d',
    'road-casing': '#1a1f22',
    border: '#77828a',
    halo: '#20262a',
    soft: '#b3a6ea',
    ink: '#f2f4f5',
    'ink-3': '#95a0a7',
    hl: '#5a4c10',
    'hl-line': '#e3c85a'
  }
};
