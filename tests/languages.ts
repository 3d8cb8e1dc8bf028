/** Before tests that say anything: every language is there. */
import { loadLanguages } from '../src/i18n';

await loadLanguages();
