/** What a link asks of the page besides the view: the words of its list `ui`, such as `large~hc`. */
export function uiWords(search: string): string[] {
  return new URLSearchParams(search).getAll('ui').flatMap((text) => text.split('~'));
}
