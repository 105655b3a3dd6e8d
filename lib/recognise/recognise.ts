import type { CaseIndex, IndexEntry } from '#lib/cases/index-entry.ts'
import { type PageFacts, surelyNamed } from './case-evidence.ts'
import { type CaseMatch, judgeCases, knownBy } from './case-verdict.ts'
import { Citations, type Cited } from './citations.ts'
import { isHome } from './homes.ts'
import { detectLanguages, sampleOf } from './language.ts'
import type { NameIndex } from './names/format.ts'
import { heardCountries } from './names/overheard/country.ts'
import { overheard } from './names/overheard/overheard.ts'
import { type NameHit, scanNames } from './names/scan.ts'
import { type Evidence, judgePage, type PageWeight, type Verdict, weighPage } from './page-verdict.ts'
import { tokensPerWord } from './tokens.ts'
import { vocabularyOf } from './vocabulary.ts'
import { yearsOf } from './years.ts'

/** A page as the reader sends it, or as it is read from a file. */
export interface PageText {
  title: string
  /** The title, a line feed, and the text of the page. All offsets point into it. */
  text: string
  /** What the page says its language is. */
  lang?: string | undefined
  /** ISO date of publication, where the page gives one. */
  published?: string | undefined
}

export interface Recognition {
  /** Language that was taken for the page's, a BCP 47 tag; empty where none was recognised. */
  lang: string
  verdict: Verdict
  /** 0 to 1, of the page's verdict. */
  score: number
  evidence: Evidence[]
  offences: string[]
  countries: string[]
  /** The page's main case first. */
  matches: CaseMatch[]
  /** Provisions that the page cites. */
  provisions: Cited[]
}

/** What recognition needs of the dataset. */
export interface Knowledge {
  names: NameIndex
  index: CaseIndex
}

/** Languages whose words are tried where the page's own is not known. */
const FALLBACK = 'en'
/** The first lines of a text, in characters. */
const LEAD = 300

/** The words of a page, found and weighed: what its verdict rests on. */
export function weighText(page: PageText, index: CaseIndex) {
  const countries = countriesOf(index)
  const lang = languageOf(page, countries)
  const vocabulary = vocabularyOf(lang ?? FALLBACK, countries)
  if (!vocabulary) throw new Error(`There is no lexicon for "${lang ?? FALLBACK}".`)
  const titleEnd = page.text.startsWith(page.title) ? page.title.length : 0
  const { tokens, hits } = vocabulary.find(page.text)
  const perWord = tokensPerWord(tokens)
  return { lang, tokens, hits, titleEnd, perWord, weight: weighPage(hits, titleEnd, perWord) }
}

/**
 * Judges a page: is it about a prosecution for speech, about which case, and why.
 * Pure: the same page gives the same answer, in the browser and in Node.
 */
export function recognise(page: PageText, { names, index }: Knowledge): Recognition {
  const { text } = page
  const { weight, ...words } = weighText(page, index)
  const { lang, tokens } = words
  const found = scanNames(names, tokens, lang)
  const known = found.length > 0
  const provisions = known || weight.isProceeding ? citationsOf(index).find(tokens, weight.countries) : []
  const facts = {
    text,
    ...words,
    provisions,
    years: yearsOf(text, lang),
    leadYears: yearsOf(text.slice(0, words.titleEnd + LEAD), lang),
    ...(page.published ? { published: page.published } : {}),
  }
  const { verdict, matches } = lang === 'en' ? judge(facts, weight, found, index) : judgeHeard(facts, weight, found, index)
  const { evidence, score, offences } = verdict
  return {
    lang: lang ?? '',
    verdict: verdict.verdict,
    score,
    evidence,
    offences,
    countries: verdict.countries,
    matches,
    provisions: verdict.verdict === 'none' ? [] : provisions,
  }
}

/** The verdict on a page and its cases; less is needed where a bundled case is named with what is its own. */
function judge(facts: Omit<PageFacts, 'verdict'>, weight: PageWeight, found: readonly NameHit[], { cases }: CaseIndex) {
  let verdict = judgePage(facts.text, weight, 0)
  if (found.length && verdict.verdict !== 'speech-prosecution') {
    const lenient = judgePage(facts.text, weight, Number.POSITIVE_INFINITY)
    if (lenient.verdict === 'speech-prosecution') {
      const specific = knownBy({ ...facts, verdict: lenient }, found, cases)
      if (specific > 0) verdict = judgePage(facts.text, weight, specific)
    }
  }
  return { verdict, matches: judgeCases({ ...facts, verdict }, found, cases) }
}

/** The same for a page in a language that spells names in its own way: what it names is also heard. */
function judgeHeard(facts: Omit<PageFacts, 'verdict'>, weight: PageWeight, found: readonly NameHit[], index: CaseIndex) {
  if (!weight.isProceeding) return judge(facts, weight, found, index)
  const { tokens, lang } = facts
  const { cases } = index
  const sure = surelyNamed(facts, found, cases)
  const abroad = [...new Set(sure.map(({ entry }) => entry.country))].filter((country) => !weight.countries.includes(country))
  const countries = [...weight.countries, ...heardCountries(tokens, lang, abroad)]
  const isMeant = ({ country }: IndexEntry) => countries.includes(country) || (!countries.length && isHome(lang, country))
  const taken = sure.flatMap(({ whole, sound }) => [...whole, ...sound])
  const more = overheard(tokens, lang, cases, isMeant, taken)
  const all = [...found, ...more].sort((a, b) => a.token - b.token)
  return judge(facts, { ...weight, countries }, all, index)
}

const citations = new WeakMap<CaseIndex, Citations>()

function citationsOf(index: CaseIndex): Citations {
  let made = citations.get(index)
  if (!made) {
    made = new Citations(index.citable)
    citations.set(index, made)
  }
  return made
}

const known = new WeakMap<CaseIndex, string[]>()

function countriesOf(index: CaseIndex): string[] {
  let list = known.get(index)
  if (!list) {
    list = [...new Set(index.cases.map((entry) => entry.country))]
    known.set(index, list)
  }
  return list
}

/** Of languages that are hard to tell apart, the one whose court words the page uses. */
function languageOf(page: PageText, countries: readonly string[]): string | undefined {
  const candidates = detectLanguages(page.text, page.lang)
  if (candidates.length < 2) return candidates[0]?.lang
  const sample = sampleOf(page.text)
  let best = candidates[0]?.lang
  let most = 0
  for (const { lang, score } of candidates) {
    const terms = new Set(
      vocabularyOf(lang, countries)
        ?.find(sample)
        .hits.map(({ start }) => start),
    )
    if ((terms.size + 1) * score > most) {
      most = (terms.size + 1) * score
      best = lang
    }
  }
  return best
}
