/** What is printed on the keys of the table, action by action. */
import type { MessageKey, Words } from '../../i18n';
import { PRESENTER_KEYS, type PresenterAction } from '../../state/presenter-keys';

/** Said in the language of the page; signs speak for themselves. */
const NAMED: Record<string, MessageKey> = {
  ' ': 'present.key.space',
  PageDown: 'present.key.page-down',
  PageUp: 'present.key.page-up',
  Enter: 'present.key.enter'
};
const SIGNS: Record<string, string> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  Escape: 'Esc',
  '-': '−'
};

export type Shown = Exclude<PresenterAction, 'go' | 'erase'>;

export function capsOf(t: Words['t']): { action: Shown; caps: string[] }[] {
  const found = new Map<Shown, string[]>();
  for (const { action, keys, isShifted } of PRESENTER_KEYS) {
    // How a number goes on is said where it begins.
    if (action === 'go' || action === 'erase') continue;
    const shown = action === 'digit' ? ['1–9'] : keys.filter((key) => key !== '=');
    const caps = shown.map((key) => {
      const name = NAMED[key];
      const cap = name ? t(name) : (SIGNS[key] ?? key);
      return isShifted && key === ' ' ? `${t('present.key.shift')} + ${cap}` : cap;
    });
    found.set(action, [...(found.get(action) ?? []), ...caps]);
  }
  return [...found].map(([action, caps]) => ({ action, caps }));
}
