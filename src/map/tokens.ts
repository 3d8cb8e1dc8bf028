/** The colours of the map for WebGL, which cannot read CSS variables; a test keeps them equal to `ui/tokens.css`. */

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const TOKENS = ['water', 'land', 'border', 'halo', 'soft', 'ink', 'ink-3', 'hl', 'hl-line'] as const;
export type Colours = Record<(typeof TOKENS)[number], string>;

export const COLOURS: Record<Theme, Colours> = {
  light: {
    water: '#d5dfe5',
    land: '#f6f5f2',
    border: '#7c868c',
    halo: '#f6f5f2',
    soft: '#5a4e86',
    ink: '#14181b',
    'ink-3': '#606a72',
    hl: '#ffec9e',
    'hl-line': '#8a6d00'
  },
  dark: {
    water: '#14191c',
    land: '#262c30',
    border: '#77828a',
    halo: '#20262a',
    soft: '#b3a6ea',
    ink: '#f2f4f5',
    'ink-3': '#95a0a7',
    hl: '#5a4c10',
    'hl-line': '#e3c85a'
  }
};
