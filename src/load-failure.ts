/** Says that the data did not come, over the prerendered page, which goes on being the whole story as text. */
import type { Words } from './i18n';

export function showLoadFailure(
  root: Element,
  { t }: Pick<Words, 't'>,
  retry: () => void,
  message = t('app.load.failed')
) {
  const notice = document.createElement('div');
  notice.className = 'load-failure';
  notice.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = message;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t('app.load.retry');
  button.addEventListener('click', () => {
    notice.remove();
    retry();
  });
  notice.append(text, button);
  root.prepend(notice);
}
