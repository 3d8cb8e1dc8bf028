/** The files of a page that brings its own: each is the text of an element, in base64 where it is no text. */
import { OWN_FILE, OWN_FILE_TYPE } from '../io/one-file';
import type { SiteFiles } from './site-files';

type Page = Pick<Document, 'querySelector'>;

export function filesIn(page: Page): SiteFiles {
  const fileAt = (path: string): HTMLElement => {
    const file = page.querySelector<HTMLElement>(`[${OWN_FILE}="${path}"]`);
    if (file === null) throw new Error(`${path} is not in this file`);
    return file;
  };
  return {
    json: (path) => Promise.resolve().then(() => JSON.parse(fileAt(path).textContent ?? '') as unknown),
    urlOf(path) {
      const file = fileAt(path);
      return `data:${file.getAttribute(OWN_FILE_TYPE)};base64,${file.textContent}`;
    }
  };
}
