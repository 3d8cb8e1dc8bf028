import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas } from '../../src/domain/atlas';
import { initialView, LOCALES } from '../../src/domain/view';
import { handoutSheets } from '../../src/pages/handout/sheets';
import { AppState } from '../../src/state/app-state.svelte';
import { handoutOf } from '../../src/domain/handout';
import { worksheetOf } from '../../src/domain/worksheet';
const story = loadStory('data');
const atlas = buildAtlas(story);
it('x', () => {
  for (const ch of story.chapters) { const h = handoutOf(atlas, ch); const w = worksheetOf(atlas, ch, h);
    console.log(ch.id, h.places.map(p=>p.id).join(), '|', h.unplaced.map(p=>p.id).join(), '|', w.names.map(n=>n.place.id+(n.isExtra?'+':'')).join(), '|', w.dates.map(d=>d.sign+d.moment.id).join(), '|', w.questions.map(q=>q.step.id).join(), w.statement?.id); }
  for (const locale of LOCALES) {
    const app = new AppState(atlas, initialView(atlas.extent, locale));
    for (const s of handoutSheets(app, '../../../../')) console.log(s.path, s.render('https://example.org/').body.length);
  }
});
