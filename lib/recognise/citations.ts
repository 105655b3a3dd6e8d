import { fold } from './fold.ts'
import type { Evidence } from './page-verdict.ts'
import { TermMatcher } from './terms.ts'
import type { Tokens } from './tokens.ts'

/** How a provision may be cited: part of `data/index.json`. */
export interface Citable {
  id: string
  country: string
  /** `174`, `207.3`, `217/a`, `105(2)`; absent where the law is cited by name alone. */
  number?: string
  /** Names of the law or the offence; those with `true` count only on a page about the country. */
  forms: [text: string, needsCountry: boolean][]
}

export interface Cited {
  /** Id of the provision. */
  id: string
  evidence: Evidence[]
}

/** The word for an article or section before its number, in the languages that put it there. */
const BEFORE =
  'articles?|sections?|sec|arts?|§{1,2}|статья|статьи|статье|статью|статьей|статьёй|статьям|статей|ст|стаття|статті|статтею|артыкул[а-яіў]*|art[ií]culos?|artigos?|artykuł[a-ząęółśżźćń]*|artikel|paragra[fp]h?|pasal|seksyen|tck|tmk|điều|المادة|المادتين|المواد|مادة|ماده|धारा|ধারা|دفعہ|члан[а-я]*|чл|člen[a-z]*|člank?[a-z]*|čl|άρθρο|άρθρου|მუხლი|ibara|kifungu cha'
/** The same in scripts without spaces, where a letter may stand before it. */
const WITHIN = 'มาตรา|ม\\.|ပုဒ်မ|មាត្រា|第'
/** The word behind the number. */
const BEHIND = "-?(?:бап|бер|статт)[а-яәіңғүұқөһ]*|[-.’' ]{0,2}(?:madde|maddə|modda)[a-zıəğüşöç]*|조|条|條|§"
const NUMBER = '[0-9]{1,4}(?:[.-][0-9]{1,2}){0,2}(?:/[A-Za-zА-Яа-я]\\b)?(?:bis|ter)?[A-Z]?(?: ?\\([0-9\\p{L}]{1,3}\\))?'
const CITED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${BEFORE})|${WITHIN})\\.?[ \\u00a0]?(${NUMBER})|(?<![\\p{L}\\p{N}.])(${NUMBER}) ?(?:${BEHIND})`,
  'giu',
)

/** How many countries of a page its provisions may be of. */
const NEAREST_COUNTRIES = 3
const MOST_EXAMPLES = 3

const DIGITS = /[٠-٩۰-۹०-९০-৯၀-၉០-៩]/g
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0x1040, 0x17e0]

/** The number of a provision as it is compared: Latin digits, lower case, no spaces. */
export function plainNumber(number: string): string {
  return number
    .replaceAll(DIGITS, (digit) => {
      const unit = digit.charCodeAt(0)
      const zero = ZEROS.find((from) => unit >= from && unit < from + 10) ?? unit
      return String(unit - zero)
    })
    .replaceAll(/\s/g, '')
    .toLowerCase()
}

const base = (number: string) => number.replace(/\(.*$/, '')

/** Finds the provisions that a page cites. */
export class Citations {
  readonly #byNumber = new Map<string, Citable[]>()
  readonly #forms: TermMatcher<{ citable: Citable; needsCountry: boolean }>
  readonly #owners = new Map<string, number>()

  constructor(list: readonly Citable[]) {
    const terms = list.flatMap((citable) => citable.forms.map(([text, needsCountry]) => ({ text, meaning: { citable, needsCountry } })))
    for (const { text } of terms) this.#owners.set(fold(text), (this.#owners.get(fold(text)) ?? 0) + 1)
    this.#forms = new TermMatcher(terms)
    for (const citable of list) {
      if (!citable.number) continue
      const key = `${citable.country}:${base(citable.number)}`
      this.#byNumber.set(key, [...(this.#byNumber.get(key) ?? []), citable])
    }
  }

  /**
   * @param countries ISO codes of the countries that the page names, most often named first
   * @returns the provisions, those cited most first, each with the words that cite it
   */
  find(tokens: Tokens, countries: readonly string[]): Cited[] {
    const { text } = tokens
    const near = countries.slice(0, NEAREST_COUNTRIES)
    const found = new Map<string, Evidence[]>()
    const give = (id: string, start: number, end: number) => {
      const list = found.get(id) ?? []
      if (!list.some((one) => one.start === start)) list.push({ text: text.slice(start, end), start, end, kind: 'provision', weight: 1 })
      found.set(id, list)
    }
    for (const match of plainDigits(text).matchAll(CITED)) {
      const number = plainNumber(match[1] ?? match[2] ?? '')
      for (const country of near) {
        const citable = choose(this.#byNumber.get(`${country}:${base(number)}`), number)
        if (!citable) continue
        give(citable.id, match.index, match.index + match[0].length)
        break
      }
    }
    for (const hit of this.#forms.findIn(tokens)) {
      const { citable, needsCountry } = hit.meaning
      const isOnly = !needsCountry && this.#owners.get(fold(hit.term)) === 1
      if (near.includes(citable.country) || (isOnly && !countries.length)) give(citable.id, hit.start, hit.end)
    }
    return [...found]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([id, evidence]) => ({ id, evidence: evidence.sort((a, b) => a.start - b.start).slice(0, MOST_EXAMPLES) }))
  }
}

/** The same text with Latin digits; offsets do not change. */
function plainDigits(text: string): string {
  return text.replaceAll(DIGITS, plainNumber)
}

/** Of the provisions with a number the one with the very paragraph; without a paragraph the only one, or none. */
function choose(candidates: readonly Citable[] | undefined, number: string): Citable | undefined {
  if (!candidates) return undefined
  const exact = candidates.filter((citable) => citable.number === number)
  if (exact.length === 1) return exact[0]
  return candidates.length === 1 ? candidates[0] : undefined
}
