/** A program that runs beside the tests and ends with them, and what it says meanwhile. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export type Program = {
  /** The first line of its output that matches; rejects where it ends before. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Called with every line to come. */
  onLine: (listen: (line: string) => void) => void;
  /** Waits until it has ended of itself, or ends it. */
  end: (how?: 'wait' | 'kill') => Promise<void>;
};

type Options = { env?: Record<string, string>; channels?: readonly number[] };

/** `channels` are open beyond standard output and errors, and are read as they are. */
export function start(
  command: string,
  args: readonly string[],
  { env, channels = [] }: Options = {}
): Program {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...channels.map(() => 'pipe' as const)]
  });
  const lines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of child.stdio.slice(1) as Readable[])
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      for (const listen of listeners) listen(line);
    });
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  void over.then(() => process.off('exit', kill));

  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const listen = (line: string) => {
          const match = pattern.exec(line);
          if (match === null) return;
          listeners.delete(listen);
          resolve(match);
        };
        listeners.add(listen);
        lines.forEach(listen);
        child.once('error', reject);
        void over.then(() => reject(new Error(`${command} ended:\n${lines.join('\n')}`)));
      }),
    onLine: (listen) => void listeners.add(listen),
    end: (how = 'kill') => {
      if (how === 'kill') kill();
      return over;
    }
  };
}

/** A screen that nobody sees, as programs find it in `DISPLAY`. */
export async function startScreen(program: string): Promise<{ display: string; end: () => Promise<void> }> {
  const size = ['-screen', '0', '1400x1000x24'];
  const xvfb = start(program, ['-displayfd', '3', '-nolisten', 'tcp', ...size], { channels: [3] });
  const [number] = await xvfb.says(/^\d+$/);
  return { display: `:${number}`, end: () => xvfb.end() };
}
