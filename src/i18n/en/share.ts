/** English words of links and copying. */
import type { Messages } from '../message';

export const share = {
  'share.copy': 'Copy link',
  'share.copied.short': 'Copied',
  'share.copied': 'Link copied. It opens exactly this view.',
  'share.copied.item': 'Link to this item copied.',
  'share.blocked': 'Copying is blocked here. The link is selected below; copy it by hand.',
  'share.link': 'Link to this view',
  'share.close': 'Close',
  'share.more': 'Share…',
  'share.more.item': 'Cite and share…',
  'share.print': 'Print…',
  'share.print.failed': 'The sheet to print could not be loaded. Try again.',
  'share.failed': 'The ways to share could not be loaded. “Copy link” works without them.'
} satisfies Messages;
