/** WebDriver as Firefox itself speaks it: messages of JSON behind their length, over one connection. */
import { connect } from 'node:net';
import type { Wire } from './webdriver';

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, value: unknown];
type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/** Some commands wrap their value, and some do not. */
const unwrapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'value' in value ? value.value : value;

export function marionette(port: number): { send: Wire; quit: () => Promise<unknown> } {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let unread = Buffer.alloc(0);
  let count = 0;

  function take(message: unknown) {
    // The first says what speaks, and is no answer.
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message as Answer;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(unwrapped(value));
  }

  socket.on('data', (data: Buffer) => {
    unread = Buffer.concat([unread, data]);
    for (;;) {
      const colon = unread.indexOf(':');
      const end = colon + 1 + Number(unread.subarray(0, colon));
      if (colon < 0 || unread.length < end) return;
      take(JSON.parse(unread.toString('utf8', colon + 1, end)));
      unread = unread.subarray(end);
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has hung up.'));
  });

  function request(name: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++count;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  return {
    send: (command, parameters) => request(`WebDriver:${command}`, parameters),
    quit: () => request('Marionette:Quit', { flags: ['eForceQuit'] })
  };
}
