/** Brings what the basemap is made of into a cache: npm packages by their lock file, Debian packages by name and checksum. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What stops the preparation, and what to do about it. */
export class InputError extends Error {}

type DebianPackage = { name: string; version: string; sha256: string; gives: string };

/** Unpacked, never installed. */
export const DEBIAN_PACKAGES = [
  {
    name: 'gmt-gshhg-full',
    version: '2.3.7-6',
    sha256: '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352',
    gives: 'lakes'
  },
  {
    name: 'libgeonames-common',
    version: '0.3.0-1',
    sha256: '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930',
    gives: 'names of towns'
  },
  {
    name: 'libmagics++-data',
    version: '4.13.0-1',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
    gives: 'Natural Earth rivers'
  },
  {
    name: 'marble-qt-data',
    version: '4:22.12.3-1',
    sha256: '137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48',
    gives: 'heights'
  },
  {
    name: 'qgis-common',
    version: '3.22.16+dfsg-1',
    sha256: '8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960',
    gives: 'Natural Earth disputed lines'
  }
] as const satisfies readonly DebianPackage[];
type DebianName = (typeof DEBIAN_PACKAGES)[number]['name'];

const CACHE = resolve(process.env.BASEMAP_CACHE ?? 'node_modules/.cache/dateline/basemap');
const NPM = join(CACHE, 'npm');
const DEBIAN = join(CACHE, 'debian');

export function fetchInputs(): void {
  installNpmPackages();
  for (const wanted of DEBIAN_PACKAGES) unpackDebianPackage(wanted);
}

/** Kept out of `src/`, so that a plain install of the project knows nothing of it. */
function installNpmPackages(): void {
  const files = ['package.json', 'package-lock.json'];
  const isCurrent = files.every(
    (file) =>
      existsSync(join(NPM, 'node_modules')) &&
      existsSync(join(NPM, file)) &&
      readFileSync(join(NPM, file)).equals(readFileSync(join(import.meta.dirname, file)))
  );
  if (isCurrent) return;
  mkdirSync(NPM, { recursive: true });
  for (const file of files) copyFileSync(join(import.meta.dirname, file), join(NPM, file));
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: NPM, stdio: 'inherit' });
}

function unpackDebianPackage({ name, version, sha256, gives }: DebianPackage): void {
  const target = join(DEBIAN, 'x', name);
  if (existsSync(join(target, 'usr'))) return;
  mkdirSync(target, { recursive: true });
  const find = () => readdirSync(DEBIAN).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
  try {
    if (find() === undefined)
      execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: DEBIAN, stdio: 'inherit' });
    const archive = join(DEBIAN, find() ?? '');
    if (createHash('sha256').update(readFileSync(archive)).digest('hex') !== sha256)
      throw new InputError(`${archive} is not version ${version} of ${name}`);
    execFileSync('dpkg', ['-x', archive, target], { stdio: 'inherit' });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `Debian's package ${name} ${version} (${gives}) is missing. On Debian 12: apt-get update, then run this again.\n` +
        `Elsewhere: put its .deb file from packages.debian.org or snapshot.debian.org into ${DEBIAN}; dpkg unpacks it.`
    );
  }
}

export function debianFile(name: DebianName, path: string): string {
  const file = join(DEBIAN, 'x', name, 'usr/share', path);
  if (!existsSync(file)) throw new InputError(`${name} does not hold usr/share/${path}`);
  return file;
}

const requireCached = createRequire(join(NPM, 'package.json'));

/** The caller says what it expects of the package: its types are not installed here. */
export const npmModule = <T>(id: string): T => requireCached(id) as T;

export const npmFile = (path: string): string => join(NPM, 'node_modules', path);

/** For packages without a CommonJS entry. */
export const npmEsModule = async <T>(path: string): Promise<T> =>
  (await import(pathToFileURL(npmFile(path)).href)) as T;
