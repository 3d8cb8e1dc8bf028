/** Under which names things are kept on the device besides what was chosen in the settings. */

/** Chapters of the reader's own. */
export const CHAPTERS_KEY = 'dateline:chapters';
/** For this tab: which of them is being made. */
export const MAKING_KEY = 'dateline:making';
