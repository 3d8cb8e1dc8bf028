/** A machine for tests of what is found and installed on one; nothing runs. */
import type { Machine } from '../../src/build/browser';

export type MachineOptions = {
  machine?: Partial<Machine>;
  /** Programs that are there from the start. */
  programs?: string[];
  /** What a command that succeeds puts there; a command without an entry fails. */
  installs?: Record<string, string>;
  /** Where Playwright would keep its own. */
  own?: string;
};

export function makeMachine({
  machine = {},
  programs = [],
  installs = {},
  own = ''
}: MachineOptions = {}): Machine & { ran: string[] } {
  const there = new Set(programs);
  const ran: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    canRun: (path) => there.has(path),
    playwrightPath: () => own,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      if (args[0] === '--version') return there.has(command);
      ran.push(line);
      const key = Object.keys(installs).find((start) => line.startsWith(start));
      if (key === undefined) return false;
      const program = installs[key];
      if (program) there.add(program);
      return true;
    },
    ...machine,
    ran
  };
}
