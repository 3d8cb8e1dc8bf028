/** Finds a Firefox and a WebKit to test in beside Chromium, or puts them there, and says in one line each what it did. */
import {
  downloads,
  install,
  isProgram,
  packages,
  pathsOf,
  report,
  starts,
  thisMachine,
  type Found,
  type Machine
} from './browser';

export type OtherEngine = 'firefox' | 'webkit';

export type FoundEngine = Found & {
  /** Where there is one, the engine is the system's, and draws to this screen; Playwright's own need none. */
  screen: string | undefined;
};

type Row = {
  name: string;
  /** Names a program of one's own. */
  variable: string;
  /** Of the system, on Linux: what speaks WebDriver or brings it along. */
  programs: readonly string[];
  packages: readonly string[];
};

export const ENGINES: Record<OtherEngine, Row> = {
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr', 'xvfb']
  },
  webkit: {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb']
  }
};

/** Neither draws WebGL without a screen, and machines that test have none. */
const SCREEN = 'Xvfb';

/** An engine that is already on the machine. */
export function findEngine(engine: OtherEngine, machine: Machine = thisMachine): FoundEngine | undefined {
  const { platform, env, canRun } = machine;
  const { variable, programs } = ENGINES[engine];
  const chosen = env[variable];
  if (chosen && !canRun(chosen))
    throw new Error(`${variable} is "${chosen}", and there is no program that can be run.`);
  if (platform === 'linux') {
    const there = (names: readonly string[]) => pathsOf(names, env, ['/usr/bin']).find(canRun);
    const path = chosen || there(programs);
    const screen = there([SCREEN]);
    if (path && screen) return { path, screen, how: chosen ? `from ${variable}` : 'found on this system' };
  }
  const own = machine.playwrightPath(engine);
  return own !== '' && canRun(own) && starts(machine, own)
    ? { path: own, screen: undefined, how: "found in Playwright's cache" }
    : undefined;
}

/** An engine that is on the machine afterwards, whatever it takes; throws where nothing helped. */
export function ensureEngine(engine: OtherEngine, machine: Machine = thisMachine): FoundEngine {
  const found = findEngine(engine, machine);
  if (found) return found;
  const { name, variable, packages: names } = ENGINES[engine];
  const ways = [...packages(machine, names), ...downloads(machine, engine)];
  const { found: installed, tried } = install(machine, ways, (after) => findEngine(engine, after));
  if (installed) return installed;
  throw new Error(
    `No ${name} was found, and none could be installed (tried: ${tried}). On Debian and Ubuntu, install ` +
      `${names.join(' and ')}; elsewhere run "npx playwright install --with-deps ${engine}". ` +
      `${variable} may name the program.`
  );
}

if (isProgram(import.meta.url))
  for (const engine of ['firefox', 'webkit'] as const)
    report(`${ENGINES[engine].name} for the tests`, () => ensureEngine(engine));
