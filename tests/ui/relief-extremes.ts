/** The tone of the relief that is hardest to read on: a thousandth of the land is darker in light, lighter in dark. */
export const RELIEF_EXTREMES = { light: '#cdcdcd', dark: '#464646' } as const;
