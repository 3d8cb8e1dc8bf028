/** Finds a Chromium to test in, or puts one there, and says in one line what it did. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as playwright from 'playwright';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/** What finding a browser asks of the machine; a test passes one of its own. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  canRun: (path: string) => boolean;
  /** Where Playwright would keep its own build; empty where it has none for this system. */
  playwrightPath: (browser: BrowserName) => string;
  /** Runs a command to its end, or stops it after `timeoutMs`; true where it succeeded. */
  run: (command: string, args: readonly string[], timeoutMs: number) => boolean;
};

export type Found = { path: string; how: string };

/** A network that does not answer must not hold a test run up for the half hour that the installer would retry. */
const DOWNLOAD_MS = 150_000;
const APT_MS = 300_000;
const VERSION_MS = 20_000;

export const LAUNCH_ARGS = [
  // Root has no user namespace to hide in; the pages opened are our own.
  '--no-sandbox',
  // WebGL2 without a graphics card.
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-component-update',
  '--force-color-profile=srgb'
];

/** Chromium, Chrome and Edge where each system keeps them. */
export function systemPaths({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (app) => `${app}.app/Contents/MacOS/${app}`
    );
    return ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}`)
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined
    );
    return folders.flatMap((folder) =>
      [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe'
      ].map((program) => `${folder}\\${program}`)
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  return pathsOf(names, env, ['/usr/bin', '/snap/bin']);
}

/** Where programs of these names may lie, the first name first. */
export function pathsOf(names: readonly string[], env: Machine['env'], more: readonly string[]): string[] {
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder !== ''), ...more];
  return [...new Set(names.flatMap((name) => folders.map((folder) => join(folder, name))))];
}

/** A browser that is already on the machine. */
export function findBrowser(machine: Machine = thisMachine): Found | undefined {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (!machine.canRun(chosen))
      throw new Error(`CHROMIUM_PATH is "${chosen}", and there is no program that can be run.`);
    return { path: chosen, how: 'from CHROMIUM_PATH' };
  }
  const system = systemPaths(machine).find((path) => machine.canRun(path));
  if (system !== undefined) return { path: system, how: 'found on this system' };
  const own = machine.playwrightPath('chromium');
  return own !== '' && machine.canRun(own) && starts(machine, own)
    ? { path: own, how: "found in Playwright's cache" }
    : undefined;
}

/** A download may lack libraries of the system, which a package never does; asking its version shows it. */
export function starts({ platform, run }: Machine, path: string): boolean {
  return platform !== 'linux' || run(path, ['--version'], VERSION_MS);
}

/** A browser that is on the machine afterwards, whatever it takes; throws where nothing helped. */
export function ensureBrowser(machine: Machine = thisMachine): Found {
  const found = findBrowser(machine);
  if (found) return found;
  // The download first, because it fails at once where there is no network.
  const ways = [...downloads(machine, 'chromium'), ...packages(machine, ['chromium'])];
  const { found: installed, tried } = install(machine, ways, findBrowser);
  if (installed) return installed;
  throw new Error(
    `No Chromium, Chrome or Edge was found, and none could be installed (tried: ${tried}). ` +
      'Install one, or set CHROMIUM_PATH to the program.'
  );
}

type Step = { command: readonly [program: string, ...args: string[]]; timeoutMs: number };
export type Way = { name: string; steps: Step[] };

/** Goes through ways of installing until one brings what is looked for, and says which. */
export function install<T extends Found>(
  machine: Machine,
  ways: readonly Way[],
  find: (machine: Machine) => T | undefined
): { found: T | undefined; tried: string } {
  for (const { name, steps } of ways) {
    const isDone = steps.every(({ command, timeoutMs }) =>
      machine.run(command[0], command.slice(1), timeoutMs)
    );
    const found = isDone ? find(machine) : undefined;
    if (found) return { found: { ...found, how: `installed by ${name}` }, tried: '' };
  }
  return { found: undefined, tried: ways.map(({ name }) => name).join('; ') };
}

/** Playwright's own build; the libraries that it needs of the system need root. */
export function downloads({ platform, isRoot }: Machine, browser: BrowserName): Way[] {
  const steps: Step[] = [
    { command: ['npx', 'playwright', 'install', '--no-shell', browser], timeoutMs: DOWNLOAD_MS }
  ];
  if (platform === 'linux' && isRoot)
    steps.push({ command: ['npx', 'playwright', 'install-deps', browser], timeoutMs: APT_MS });
  return [{ name: 'playwright install', steps }];
}

/** Packages of the system, where that asks nobody for a password. */
export function packages({ platform, isRoot }: Machine, names: readonly string[]): Way[] {
  if (platform !== 'linux' || !isRoot) return [];
  const steps: Step[] = [
    { command: ['apt-get', 'update'], timeoutMs: APT_MS },
    { command: ['apt-get', 'install', '-y', '--no-install-recommends', ...names], timeoutMs: APT_MS }
  ];
  return [{ name: `apt-get install ${names.join(' ')}`, steps }];
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  canRun: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return existsSync(path);
    } catch {
      return false;
    }
  },
  playwrightPath: (browser) => {
    try {
      return playwright[browser].executablePath();
    } catch {
      return '';
    }
  },
  run: (command, args, timeoutMs) => {
    const { status } = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000'
      }
    });
    return status === 0;
  }
};

/** Whether this file is what was asked for, and not something that asks for it. */
export function isProgram(url: string): boolean {
  return process.argv[1] !== undefined && url === pathToFileURL(process.argv[1]).href;
}

/** Says what is found in one line, or what was not, and ends. */
export function report(what: string, find: () => Found): void {
  try {
    const { path, how } = find();
    console.log(`${what}: ${path} (${how}).`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

if (isProgram(import.meta.url)) report('Browser for the tests', ensureBrowser);
