import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CUSTODY, DOCUMENT_KINDS, OFFENCES, OUTCOMES, PUBLISHER_KINDS, RIGHTS, STAGES } from '#lib/cases/vocabulary.ts'
import { LANGUAGES, type Language } from '#lib/settings/settings.ts'
import { TOOLBAR } from '#lib/words/toolbar.ts'
import { type Words, wordsOf } from '#lib/words/words.ts'
import { ROOT } from '#scripts/data/files.ts'

type Leaf = [path: string, value: unknown]

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

const languages = Object.keys(LANGUAGES) as Language[]
const all = {} as Record<Language, Words>
beforeAll(async () => {
  for (const language of languages) all[language] = await wordsOf(language)
})

describe.each(languages)('the texts in %s', (language) => {
  it('have the keys of the English ones, each filled', () => {
    const paths = leaves(all[language]).map(([path]) => path)
    expect(paths.sort()).toEqual(
      leaves(all.en)
        .map(([path]) => path)
        .sort(),
    )
    for (const [path, value] of leaves(all[language]))
      if (typeof value === 'string' && path !== 'stages.unknown') expect(value.trim(), path).not.toBe('')
  })

  it('are not left in English', () => {
    if (language === 'en') return
    const english = new Map(leaves(all.en))
    const same = leaves(all[language]).filter(
      ([path, value]) => typeof value === 'string' && value === english.get(path) && /[a-z]{4}/.test(value),
    )
    const allowed = /^(cite\.|settings\.icons\.courtside|marks)/
    expect(same.map(([path]) => path).filter((path) => !allowed.test(path)).length).toBeLessThan(12)
  })

  it('say every number by the rules of the language', () => {
    const { page, saved, lookUp } = all[language]
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1000]) {
      for (const say of [page.several, saved.count, lookUp.count, all[language].case.since]) {
        expect(say(count)).not.toMatch(/#|undefined/)
        if (count > 2) expect(say(count)).toMatch(/\p{N}/u)
      }
    }
  })

  it('have a word for every value of the vocabularies', () => {
    const words = all[language]
    const tables: [Record<string, string>, readonly string[]][] = [
      [words.offences, OFFENCES],
      [words.outcomes, OUTCOMES],
      [words.custody, CUSTODY],
      [words.stages, STAGES],
      [words.rights, RIGHTS],
      [words.documentKinds, DOCUMENT_KINDS],
      [words.publisherKinds, PUBLISHER_KINDS],
    ]
    for (const [table, values] of tables) expect(Object.keys(table).sort()).toEqual([...values].sort())
  })

  it('are there for the toolbar too', () => {
    expect(TOOLBAR[language].lookUp).toContain('%s')
    expect(TOOLBAR[language].notes(3)).toContain('3')
  })
})

describe('every text', () => {
  it('is used somewhere', () => {
    const source = ['components', 'entrypoints', 'lib/extension']
      .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n')
    // Tables are looked up by value; single texts must stand by their name.
    const tables =
      /^(offences|outcomes|custody|stages|results|rights|documentKinds|publisherKinds|evidence|lawStatuses|fields|marks|cite|page\.alone|settings\.(reach|themes|icons|judged)|case\.reliability|welcome\.neverList)(\.|$)/
    const unused = leaves(all.en)
      .map(([path]) => path)
      .filter((path) => !tables.test(path) && !new RegExp(`\\.${path.split('.').at(-1)}\\b|\\['?${path.split('.').at(-1)}`).test(source))
    expect(unused.filter((path) => !['lang', 'locale', 'dir'].includes(path))).toEqual([])
  })
})
