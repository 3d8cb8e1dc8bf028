/** What the window with the notes shows, from what is before the class. */
import type { AppState } from '../../state/app-state.svelte';
import type { NotesSheet } from '../../state/notes-link';
import type { Presenting } from '../../state/presenting.svelte';
import { toldText } from './stage-words';

export function sheetOf(app: AppState, presenting: Presenting): NotesSheet {
  const { text } = app.words;
  const { place, hidden, blank, hasLeft } = presenting;
  const { title } = app.whole.story.story;
  const step = place?.step;
  return {
    locale: app.view.locale,
    chapter: text(place?.chapter.title ?? title),
    title: text(step?.title ?? title),
    number: place && place.index + 1,
    count: place?.count ?? 0,
    notes: step?.notes && text(step.notes),
    question: step?.question && text(step.question),
    answer: step?.answer && text(step.answer),
    hidden: hidden.map((secret) => toldText(app, step, secret)),
    next: place?.next && { title: text(place.next.title), body: text(place.next.body) },
    isBlank: blank !== undefined,
    hasLeft
  };
}
