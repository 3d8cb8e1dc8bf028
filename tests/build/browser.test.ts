/** Whether a browser is found, installed or missed, on machines of every kind. */
import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, systemPaths, type Machine } from '../../src/build/browser';
import { makeMachine, type MachineOptions } from './machine';

const OWN = '/cache/playwright/chrome';
const make = (options: MachineOptions = {}) => makeMachine({ own: OWN, ...options });

describe('a browser that is there', () => {
  it('is the one that was asked for, before any other', () => {
    const machine = make({
      machine: { env: { CHROMIUM_PATH: '/opt/mine' } },
      programs: ['/opt/mine', '/usr/bin/chromium']
    });
    expect(ensureBrowser(machine)).toEqual({ path: '/opt/mine', how: 'from CHROMIUM_PATH' });
    expect(machine.ran).toEqual([]);
  });

  it('is an error where the one that was asked for is not there', () =>
    expect(() =>
      ensureBrowser(
        make({ machine: { env: { CHROMIUM_PATH: '/opt/none' } }, programs: ['/usr/bin/chromium'] })
      )
    ).toThrow('CHROMIUM_PATH is "/opt/none"'));

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/local/bin/google-chrome-stable'],
    ['linux', '/snap/bin/chromium'],
    ['linux', '/usr/bin/microsoft-edge'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe']
  ] as const)('is found on %s at %s', (platform, path) => {
    const env = {
      PATH: '/usr/local/bin:/usr/bin',
      HOME: '/Users/ann',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)'
    };
    expect(findBrowser(make({ machine: { platform, env }, programs: [path] }))?.path).toBe(path);
  });

  it("is Playwright's own where the system has none", () =>
    expect(findBrowser(make({ programs: [OWN] }))?.how).toBe("found in Playwright's cache"));

  it("is not Playwright's own where that lacks libraries of the system", () => {
    const machine = make({ programs: [OWN] });
    expect(findBrowser({ ...machine, run: () => false })).toBeUndefined();
  });

  it('is looked for in places that can exist', () => {
    for (const path of systemPaths({ platform: 'linux', env: {} }))
      expect(path).toMatch(/^\/(usr\/bin|snap\/bin)\//);
    expect(systemPaths({ platform: 'win32', env: {} })).toEqual([]);
  });
});

describe('a browser that is not there', () => {
  it('is downloaded, with what it needs of the system where that is allowed', () => {
    const machine = make({
      machine: { isRoot: true },
      installs: { 'npx playwright install --no-shell chromium': OWN, 'npx playwright install-deps': '' }
    });
    expect(ensureBrowser(machine)).toEqual({ path: OWN, how: 'installed by playwright install' });
    expect(machine.ran).toHaveLength(2);
  });

  it('comes from the system where nothing can be downloaded', () => {
    const machine = make({
      machine: { isRoot: true },
      installs: { 'apt-get update': '', 'apt-get install -y': '/usr/bin/chromium' }
    });
    expect(ensureBrowser(machine)).toEqual({
      path: '/usr/bin/chromium',
      how: 'installed by apt-get install chromium'
    });
    expect(machine.ran[0]).toContain('playwright install');
  });

  it('comes from the system where the download does not start', () => {
    const machine = make({
      machine: { isRoot: true },
      installs: {
        'npx playwright install --no-shell chromium': '/somewhere/else',
        'npx playwright install-deps': '',
        'apt-get update': '',
        'apt-get install -y': '/usr/bin/chromium'
      }
    });
    expect(ensureBrowser(machine).path).toBe('/usr/bin/chromium');
  });

  it.each([
    ['linux', false],
    ['darwin', true],
    ['win32', false]
  ] as const)('asks for no password and no package manager on %s (root: %s)', (platform, isRoot) => {
    const machine = make({ machine: { platform, isRoot } });
    expect(() => ensureBrowser(machine)).toThrow();
    expect(machine.ran).toEqual(['npx playwright install --no-shell chromium']);
  });

  it('is an error that says what was tried and what to do', () =>
    expect(() => ensureBrowser(make({ machine: { isRoot: true } }))).toThrow(
      /none could be installed \(tried: playwright install; apt-get install chromium\).*CHROMIUM_PATH/
    ));

  it('gives each attempt an end', () => {
    const limits: number[] = [];
    const machine = make({ machine: { isRoot: true } });
    const run: Machine['run'] = (_command, _args, timeoutMs) => {
      limits.push(timeoutMs);
      return false;
    };
    expect(() => ensureBrowser({ ...machine, run })).toThrow();
    expect(Math.max(...limits)).toBeLessThanOrEqual(300_000);
    expect(limits[0]).toBeLessThanOrEqual(150_000);
  });
});
