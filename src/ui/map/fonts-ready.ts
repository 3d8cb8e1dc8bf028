/** Waits for the fonts of the map's names, so that none is seen in another face first; not for ever. */

/** As tokens.css names the families, in the weights of the names. */
const FACES = [
  ['400 13px', '--sans'],
  ['600 13px', '--sans'],
  ['600 16px', '--serif'],
  ['italic 400 14px', '--serif']
] as const;
const PATIENCE_MS = 1500;

/** Resolves in any case: a name in another face is better than none. */
export async function fontsReady(text: string, patience = PATIENCE_MS): Promise<void> {
  const style = getComputedStyle(document.documentElement);
  // Each letter once, since only they decide which files are needed.
  const letters = [...new Set(text)].join('');
  const loads = FACES.map(([face, family]) =>
    document.fonts.load(`${face} ${style.getPropertyValue(family)}`, letters)
  );
  await Promise.race([
    Promise.allSettled(loads),
    new Promise((resolve) => void setTimeout(resolve, patience))
  ]);
}
