import type { CaseRecord } from '#lib/cases/schema.ts'
import { inBothScripts } from './han.ts'
import type { LanguageForms } from './renderings.ts'

const isChinese = (lang: string) => lang.split('-')[0] === 'zh'

/**
 * For each language the forms in which its pages are expected to write the people of each case:
 * `data/renderings`, and the names of the records in that language, which a page may inflect.
 */
export function expectedForms(records: readonly CaseRecord[], renderings: ReadonlyMap<string, LanguageForms>): Map<string, LanguageForms> {
  const all = new Map<string, LanguageForms>()
  const add = (lang: string, { id, defendants }: CaseRecord, defendant: number, forms: readonly string[]) => {
    const ofLanguage = all.get(lang) ?? {}
    all.set(lang, ofLanguage)
    const people = ofLanguage[id] ?? defendants.map(() => [])
    ofLanguage[id] = people
    const more = isChinese(lang) ? forms.flatMap(inBothScripts) : forms
    people[defendant] = [...new Set([...(people[defendant] ?? []), ...more])]
  }
  for (const record of records) {
    for (const [lang, forms] of renderings)
      for (const [defendant, names] of (forms[record.id] ?? []).entries()) add(lang, record, defendant, names)
    for (const [defendant, { names = [] }] of record.defendants.entries())
      for (const { text, lang, weak } of names)
        if (!weak && lang !== 'en' && (isChinese(lang) || /\s/.test(text))) add(lang.split('-')[0] as string, record, defendant, [text])
  }
  return all
}
