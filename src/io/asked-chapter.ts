/** The chapter that a link names, before there is anything to check it against. */
export const askedChapter = (search: string): string | undefined =>
  new URLSearchParams(search).getAll('ch').find((text) => text.trim() !== '');
