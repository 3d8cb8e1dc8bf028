/** The small building blocks of every record: ids, texts per language, dates as written, evidence. */
import { z } from 'zod';

/** Permanent, lower-case ASCII, so that it never needs escaping in a link. Never reused, never derived from a label. */
export const Id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is lower-case letters, digits and single hyphens, like "geneva-talks"'
  )
  .min(2, 'an id has 2 to 40 characters')
  .max(40, 'an id has 2 to 40 characters');
export type Id = z.infer<typeof Id>;

/** BCP 47, the short forms that are used here: `id`, `en`, `hy`, `az`, `ru`, `az-Cyrl`. */
export const LangTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'a language is a tag like "id" or "az-Cyrl"');

export const Text = z.string().trim().min(1, 'this text is empty');

/** One text per content language. That all languages of the story are there is checked for the whole story. */
export const Localized = z.record(LangTag, Text);
export type Localized = z.infer<typeof Localized>;

/**
 * A date as written in the data: EDTF (ISO 8601-2), levels 0 to 2. The calendar is checked at build time, where the
 * parser is; `A/B` lasted from A to B, `[A..B]` was on one day from A to B, `[..B]` on or before B.
 */
export const Edtf = z
  .string()
  .regex(/^[-0-9TXuZ:.,/?~%[\]{}+YESW]+$/, 'a date is EDTF, like "2020-10-30", "1988-02", "[..2020-10-23]"');

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a digest is 64 lower-case hexadecimal digits');

/** Where a record stands in an archived article: Unicode code points, end exclusive; the digest is of those characters in UTF-8. */
export const Evidence = z.strictObject({
  source: Id,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  sha256: Sha256
});
export type Evidence = z.infer<typeof Evidence>;

export const EvidenceList = z.array(Evidence).min(1, 'a record needs at least one passage as evidence');

/** Words somebody said, in the language they are printed in, character for character. */
export const Quote = z.strictObject({ lang: LangTag, text: Text });

/** What a date rests on: printed as such, worked out from a relative date, limited by publication, or concluded by us. */
export const WHEN_BASES = ['stated', 'resolved', 'bounded', 'derived'] as const;
export const WhenBasis = z.enum(WHEN_BASES);
export type WhenBasis = z.infer<typeof WhenBasis>;

const IsoDay = z.string().regex(/^-?\d{4,6}-\d{2}-\d{2}$/);

/** An EDTF date with its first and last possible day, ISO, both inclusive; null where it is open. */
export const Bounds = z.strictObject({
  edtf: z.string(),
  earliest: IsoDay.nullable(),
  latest: IsoDay.nullable()
});
export type Bounds = z.infer<typeof Bounds>;

/** Bounds, what they rest on, and why. */
export const When = Bounds.extend({ basis: WhenBasis, note: Localized.optional() });
export type When = z.infer<typeof When>;
