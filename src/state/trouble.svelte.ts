/** What a reader asked for and the page could not fetch: said in one place, with a way to ask once more. */
import { getContext, setContext } from 'svelte';

export type Told = {
  text: string;
  /** Asked for it, and gets the focus back. */
  from: HTMLElement;
  retry: () => void;
};

export class Trouble {
  told = $state.raw<Told>();

  tell(told: Told) {
    this.told = told;
  }

  /** Puts it away. */
  end() {
    const told = this.told;
    this.told = undefined;
    told?.from.focus();
  }

  retry() {
    const told = this.told;
    this.end();
    told?.retry();
  }
}

const KEY = Symbol('trouble');
export const useTrouble = (): Trouble => getContext<Trouble>(KEY);
export const provideTrouble = (trouble: Trouble): Trouble => setContext(KEY, trouble);
