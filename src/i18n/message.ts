/** What a word in a dictionary is: a text with slots, or one text per plural form. */

/** Forms of a text that depend on `count`; the numbers that share a form are the language's own business. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Message = string | Plural;
export type Messages = Record<string, Message>;

/** The same keys in another language, each as a text or as plural forms, whichever that language needs. */
export type Translated<English> = Record<keyof English, Message>;

export type Slots = Record<string, string | number>;

/** Puts values into `{slots}`; a slot without a value stays readable as it is written. */
export function fill(template: string, slots: Slots, numberText: (value: number) => string = String): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = slots[name] ?? slot;
    return typeof value === 'number' ? numberText(value) : value;
  });
}
