/** The pages to read: what each of them shows, and in which words. */
import type { Component } from 'svelte';
import type { TextPageName } from '../ui/shell/text-pages';
import About from './about/About.svelte';
import { about } from './about/words';
import All from './all/All.svelte';
import { all } from './all/words';
import Chapters from './chapters/Chapters.svelte';
import { chapters } from './chapters/words';
import Corrections from './corrections/Corrections.svelte';
import { corrections } from './corrections/words';
import Data from './data/Data.svelte';
import { data } from './data/words';
import Glossary from './glossary/Glossary.svelte';
import { glossary } from './glossary/words';
import Method from './method/Method.svelte';
import { method } from './method/words';
import Names from './names/Names.svelte';
import { names } from './names/words';
import type { PageProps } from './page-props';
import type { Dictionaries, HeadKey } from './page-words';

export const PAGES: Record<TextPageName, { content: Component<PageProps>; words: Dictionaries<HeadKey> }> = {
  about: { content: About, words: about },
  method: { content: Method, words: method },
  all: { content: All, words: all },
  ch: { content: Chapters, words: chapters },
  names: { content: Names, words: names },
  glossary: { content: Glossary, words: glossary },
  data: { content: Data, words: data },
  corrections: { content: Corrections, words: corrections }
};
