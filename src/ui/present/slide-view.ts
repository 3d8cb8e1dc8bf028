/** How much of a step can be seen on a slide that is longer than the screen. */
import { nameOfSecret } from '../../domain/secrets';
import type { SlideView } from '../../state/presenting.svelte';

export const SLIDE_BODY = 'slide-body';
/** Of the height of the slide: what was last read stays in sight. */
const PAGE = 0.8;
const SLACK_PX = 4;

export const slideView: SlideView = {
  isInSight(secret) {
    const body = document.getElementById(SLIDE_BODY);
    const kept = body?.querySelector(`[data-secret="${nameOfSecret(secret)}"]`);
    if (!body || !kept) return false;
    return kept.getBoundingClientRect().bottom <= body.getBoundingClientRect().bottom + SLACK_PX;
  },
  turn() {
    const body = document.getElementById(SLIDE_BODY);
    if (!body || body.scrollTop + body.clientHeight >= body.scrollHeight - SLACK_PX) return false;
    const { top, bottom } = body.getBoundingClientRect();
    const cut = [...body.querySelectorAll('p, button')]
      .map((block) => block.getBoundingClientRect())
      .find((block) => block.bottom > bottom + SLACK_PX);
    // What is cut off begins the next page; what is longer than a page goes on.
    const isLong = !cut || cut.top - top < body.clientHeight / 4;
    body.scrollTop += isLong ? body.clientHeight * PAGE : cut.top - top - SLACK_PX;
    return true;
  }
};
