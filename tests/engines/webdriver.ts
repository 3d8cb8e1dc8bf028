/** A page of a browser that speaks WebDriver as tasks see it; how the words of it travel is the wire's concern. */
import type { Driver, Key } from './driver';

export type Command =
  | 'NewSession'
  | 'DeleteSession'
  | 'Navigate'
  | 'Refresh'
  | 'Back'
  | 'ExecuteScript'
  | 'FindElement'
  | 'ElementClick'
  | 'PerformActions';

/** Sends a command with its parameters; the answer is its value, and what the browser refuses is an error. */
export type Wire = (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>;

/** Keys without a letter, by the standard's own numbers. */
const KEYS: Record<Key, string> = {
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageDown: '\uE00F',
  PageUp: '\uE00E'
};

export function webDriver(send: Wire): Driver {
  const type = (keys: readonly string[]) =>
    send('PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: keys.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value }
          ])
        }
      ]
    });
  return {
    open: async (url) => void (await send('Navigate', { url })),
    reload: async () => void (await send('Refresh')),
    back: async () => void (await send('Back')),
    evaluate: (expression) => send('ExecuteScript', { script: `return (${expression})`, args: [] }),
    click: async (selector) => {
      const element = await send('FindElement', { using: 'css selector', value: selector });
      // The key of an element is a fixed one of the standard.
      const [id] = Object.values(element as Record<string, string>);
      await send('ElementClick', { id });
    },
    press: async (key) => void (await type([KEYS[key]])),
    write: async (text) => void (await type([...text]))
  };
}
