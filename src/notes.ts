/** Starts the window with the notes, which the lesson in another window fills. */
import { mount } from 'svelte';
import { loadLanguage, loadPanelWords, translatorFor } from './i18n';
import type { Locale } from './domain/view';
import { NotesState, notesWindow } from './state/notes-guest.svelte';
import NotesPage from './ui/present/NotesPage.svelte';

export async function startNotes(target: HTMLElement, locale: Locale) {
  await Promise.all([loadLanguage(locale), loadPanelWords(locale)]);
  document.title = `${translatorFor(locale).t('present.notes.title')} · Dateline`;
  target.replaceChildren();
  delete document.documentElement.dataset.notes;
  mount(NotesPage, { target, props: { notes: new NotesState(notesWindow()), locale } });
}
