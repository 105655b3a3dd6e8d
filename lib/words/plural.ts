type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * The form of a phrase that goes with a number, by the language's own rules; `#` becomes the number.
 * `pluralOf('ru')(5, { one: '# дело', few: '# дела', many: '# дел', other: '# дела' })` → `5 дел`
 */
export function pluralOf(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count))
}
