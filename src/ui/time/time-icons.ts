/** Outlines of the small drawings for controls of time, 16 by 16. */
export const TIME_ICONS = {
  play: 'M5 2.8L13.2 8L5 13.2Z',
  pause: 'M4 3h3v10H4ZM9 3h3v10H9Z',
  next: 'M3 3L10 8L3 13ZM11 3h2v10h-2Z',
  previous: 'M13 3L6 8L13 13ZM3 3h2v10H3Z',
  later: 'M5.5 2.5L11 8L5.5 13.5L4 12L8 8L4 4Z',
  earlier: 'M10.5 2.5L5 8L10.5 13.5L12 12L8 8L12 4Z',
  options:
    'M2 4h7v1.5H2ZM11 2.5h1.5V4H14v1.5h-1.5V7H11ZM7 10.5h7V12H7ZM3.5 9H5v1.5H2V12h1.5v1.5H5V12h.5v-1.5H5Z',
  table:
    'M2 2.5h12v11H2ZM3.5 6v1.5h3V6ZM8 6v1.5h4.5V6ZM3.5 9v1.2h3V9ZM8 9v1.2h4.5V9ZM3.5 11.4v.8h3v-.8ZM8 11.4v.8h4.5v-.8Z',
  open: 'M3.5 10.5L8 6L12.5 10.5L11.4 11.6L8 8.2L4.6 11.6Z'
} as const;
export type TimeIconName = keyof typeof TIME_ICONS;
