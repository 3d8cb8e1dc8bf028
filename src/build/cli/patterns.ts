/** `npm run i18n:patterns`: writes the date, number and list patterns of every interface language. */
import { writeFileSync } from 'node:fs';
import { LOCALES } from '../../domain/view';
import { patternsModule } from '../patterns';

for (const locale of LOCALES) {
  const file = new URL(`../../i18n/generated/${locale}.ts`, import.meta.url);
  writeFileSync(file, patternsModule(locale));
  console.log(`wrote src/i18n/generated/${locale}.ts`);
}
