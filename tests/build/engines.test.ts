/** Whether the other engines are found, installed or missed, on machines of every kind. */
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../src/build/browser';
import { ensureEngine, ENGINES, findEngine, type OtherEngine } from '../../src/build/engines';
import { makeMachine } from './machine';

const NAMES: OtherEngine[] = ['firefox', 'webkit'];
const OWN = '/cache/playwright/engine';
const SCREEN = '/usr/bin/Xvfb';
const programOf = (engine: OtherEngine) => `/usr/bin/${ENGINES[engine].programs[0]}`;
const root: Partial<Machine> = { isRoot: true };

describe.each(NAMES)('%s', (engine) => {
  const program = programOf(engine);
  const { variable } = ENGINES[engine];
  const apt = `apt-get install -y --no-install-recommends ${ENGINES[engine].packages.join(' ')}`;

  it('is the one of the system, with a screen to draw to', () => {
    const machine = makeMachine({ own: OWN, programs: [program, SCREEN, OWN] });
    expect(ensureEngine(engine, machine)).toEqual({
      path: program,
      screen: SCREEN,
      how: 'found on this system'
    });
    expect(machine.ran).toEqual([]);
  });

  it('is the one that was asked for, before any other', () => {
    const env = { [variable]: '/opt/mine' };
    const machine = makeMachine({ machine: { env }, programs: ['/opt/mine', program, SCREEN] });
    expect(findEngine(engine, machine)).toEqual({
      path: '/opt/mine',
      screen: SCREEN,
      how: `from ${variable}`
    });
    expect(() => findEngine(engine, makeMachine({ machine: { env } }))).toThrow(`${variable} is "/opt/mine"`);
  });

  it("is Playwright's where the system has none, no screen, or no such packages", () => {
    for (const machine of [
      makeMachine({ own: OWN, programs: [OWN] }),
      makeMachine({ own: OWN, programs: [OWN, program] }),
      makeMachine({ own: OWN, programs: [OWN, program, SCREEN], machine: { platform: 'darwin' } })
    ])
      expect(ensureEngine(engine, machine)).toEqual({
        path: OWN,
        screen: undefined,
        how: "found in Playwright's cache"
      });
  });

  it('comes with packages of the system where that is allowed', () => {
    const machine = makeMachine({
      machine: root,
      programs: [SCREEN],
      installs: { 'apt-get update': '', [apt]: program }
    });
    expect(ensureEngine(engine, machine)).toEqual({
      path: program,
      screen: SCREEN,
      how: `installed by apt-get install ${ENGINES[engine].packages.join(' ')}`
    });
    expect(machine.ran).toEqual(['apt-get update', apt]);
  });

  it('is downloaded where it does not', () => {
    const machine = makeMachine({
      own: OWN,
      installs: { [`npx playwright install --no-shell ${engine}`]: OWN }
    });
    expect(ensureEngine(engine, machine)).toEqual({
      path: OWN,
      screen: undefined,
      how: 'installed by playwright install'
    });
    expect(machine.ran).toHaveLength(1);
  });

  it('is an error that says what was tried and what to do', () =>
    expect(() => ensureEngine(engine, makeMachine({ machine: root }))).toThrow(
      new RegExp(
        `No ${ENGINES[engine].name} was found.*tried: apt-get install .*; playwright install.*${variable}`
      )
    ));
});
