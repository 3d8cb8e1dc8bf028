/** Hands the reader a chapter as a file; gives its name. */
import { fileName, ownChapterText, TYPE, type OwnChapter } from '../../io/own-chapter';
import { download } from '../figures/download';

export function saveOwn(chapter: OwnChapter): string {
  const name = fileName(chapter);
  download(name, TYPE, ownChapterText(chapter));
  return name;
}
