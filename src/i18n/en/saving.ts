/** English words of the dialog about what is kept on the device. */
import type { Messages } from '../message';

export const saving = {
  'saving.title': 'Without a network',
  'saving.none': 'Nothing of this site is kept on this device.',
  'saving.part': 'A part of this site is kept on this device; it is not enough to go on without a network.',
  'saving.core':
    'This device keeps the story: map, all views, chapters and pages to read, in every language. They open without a network.',
  'saving.whole': 'This device keeps all of this site, in every language. It opens without a network.',
  'saving.unknown': 'How much there is to keep cannot be found out without a network.',
  'saving.size': 'Size',
  'saving.megabytes': '{size} MB',
  'saving.data': 'Data',
  'saving.edition': 'Edition',
  'saving.more':
    'Saving all adds a page for each statement, event, place, speaker and article, and the files of the data. Nobody else is asked for anything.',
  'saving.save': 'Save all for offline (up to {size} MB)',
  'saving.saved': 'All of it is saved.',
  'saving.progress': '{done} of {all} MB',
  'saving.progress.name': 'Saved so far',
  'saving.stop': 'Stop',
  'saving.remove': 'Remove from this device',
  'saving.removed': 'Removed. Nothing is kept here again until you save it.',
  'saving.failed.network': 'Not all of it could be fetched. What has come is kept; try again.',
  'saving.failed.room': 'There is not enough room for it on this device.',
  'saving.hindrance.insecure':
    'Nothing can be kept from this address: browsers do so only where it begins with https.',
  'saving.hindrance.unable': 'This browser, or this private window, cannot keep a site.',
  'saving.hindrance.refused': 'This browser is set to store nothing from this site.',
  'saving.file': 'As one file',
  'saving.file.note':
    'The whole story in one file of about 5 MB, for a stick or a shared drive. It opens with a double click, and browsers need not keep anything.'
} satisfies Messages;
