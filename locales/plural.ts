/** Chooses between the forms of a language for a number: `plural(1, 'deal', 'deals')`, by the language's own rule. */
export function pluralIn(locale: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other);
}
