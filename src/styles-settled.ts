/** When it is known whether the styles of the page have come: WebKit starts programs while they are on their way. */

function happens(target: EventTarget, names: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    for (const name of names) target.addEventListener(name, () => resolve(), { once: true });
  });
}

export async function stylesSettled(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const coming = links.filter(({ sheet }) => sheet === null);
  if (coming.length === 0 || document.readyState === 'complete') return;
  await Promise.race([
    happens(window, ['load']),
    Promise.all(coming.map((link) => happens(link, ['load', 'error'])))
  ]);
}
