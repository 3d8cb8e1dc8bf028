/** What a machine can find wrong with what is on the page. */
import axe from 'axe-core';

export async function faults(): Promise<[string, string[]][]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } }
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
