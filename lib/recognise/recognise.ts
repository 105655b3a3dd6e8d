import type { CaseIndex, IndexEntry } from '#lib/cases/index-entry.ts'
import { type PageFacts, spokenOf, surelyNamed } from './case-candidates.ts'
import { type CaseMatch, type Judged, judgeCases, knownBy, weighCases } from './case-verdict.ts'
import { Citations, type Cited } from './citations.ts'
import { datesOf } from './dates.ts'
import { isHome } from './homes.ts'
import { detectLanguages, sampleOf } from './language.ts'
import type { NameIndex } from './names/format.ts'
import { heardCountries } from './names/overheard/country.ts'
import { expectedOn } from './names/overheard/expected.ts'
import { overheard } from './names/overheard/overheard.ts'
import { type NameHit, scanNames } from './names/scan.ts'
import { numbersOf } from './numbers.ts'
import { type Evidence, judgePage, type PageVerdict, type PageWeight, type Verdict, weighPage } from './page-verdict.ts'
import { type Renderings, type SpelledEntry, spelledIn } from './renderings.ts'
import { tokensPerWord } from './tokens.ts'
import { isOfPage, vocabularyOf } from './vocabulary.ts'
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
  renderings: Renderings
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
  return { lang, tokens, hits, titleEnd, perWord, weight: weighPage(hits.filter(isOfPage), titleEnd, tokens.count, perWord) }
}

/** What a page says, as far as it does not depend on which names are heard. */
function factsOf(page: PageText, { names, index, renderings }: Knowledge) {
  const { text, published } = page
  const { weight, ...words } = weighText(page, index)
  const { lang, tokens, titleEnd } = words
  const found = scanNames(names, tokens, lang)
  const provisions = found.length || weight.isProceeding ? citationsOf(index).find(tokens, weight.countries) : []
  const facts = {
    text,
    ...words,
    provisions,
    years: yearsOf(text, lang),
    leadYears: yearsOf(text.slice(0, titleEnd + LEAD), lang),
    spoken: spokenOf(words.hits),
    dates: datesOf(text, lang),
    numbers: numbersOf(text),
    ...(published ? { published } : {}),
  }
  const cases = spelledIn(index.cases, renderings, lang)
  return { facts, cases, ...(lang === 'en' ? { weight, found } : withHeard(facts, weight, found, cases)) }
}

/**
 * Judges a page: is it about a prosecution for speech, about which case, and why.
 * Pure: the same page gives the same answer, in the browser and in Node.
 */
export function recognise(page: PageText, knowledge: Knowledge): Recognition {
  const { facts, cases, weight, found } = factsOf(page, knowledge)
  const verdict = verdictOf(facts, weight, found, cases)
  const { evidence, score, offences, countries } = verdict
  return {
    lang: facts.lang ?? '',
    verdict: verdict.verdict,
    score,
    evidence,
    offences,
    countries,
    matches: judgeCases({ ...facts, verdict }, found, cases),
    provisions: verdict.verdict === 'none' ? [] : facts.provisions,
  }
}

/** The cases whose names stand on a page, weighed: what `npm run fit` learns from. */
export function weighPageCases(page: PageText, knowledge: Knowledge): Judged[] {
  const { facts, cases, weight, found } = factsOf(page, knowledge)
  return weighCases({ ...facts, verdict: verdictOf(facts, weight, found, cases) }, found, cases)
}

type Facts = Omit<PageFacts, 'verdict'>

/** The verdict on a page; less is needed where a bundled case is named for which much speaks. */
function verdictOf(facts: Facts, weight: PageWeight, found: readonly NameHit[], cases: readonly SpelledEntry[]): PageVerdict {
  const verdict = judgePage(facts.text, weight)
  if (!found.length || verdict.verdict === 'speech-prosecution') return verdict
  const lenient = judgePage(facts.text, weight, Number.POSITIVE_INFINITY)
  if (lenient.verdict !== 'speech-prosecution') return verdict
  const known = knownBy({ ...facts, verdict: lenient }, found, cases)
  return known === undefined ? verdict : judgePage(facts.text, weight, known)
}

/** For a page in a language that spells names in its own way: what it names is also heard. */
function withHeard(facts: Facts, weight: PageWeight, found: readonly NameHit[], cases: readonly SpelledEntry[]) {
  if (!weight.isProceeding) return { weight, found }
  const { tokens, lang } = facts
  const named = weight.countries.length > 0 ? weight.countries : undefined
  const isNamed = ({ country }: IndexEntry) => named?.includes(country) ?? isHome(lang, country)
  const written = [...found, ...expectedOn(tokens, lang, cases, isNamed)].sort((a, b) => a.token - b.token)
  const sure = surelyNamed(facts, written, cases)
  const abroad = [...new Set(sure.map(({ entry }) => entry.country))].filter((country) => !weight.countries.includes(country))
  const countries = [...weight.countries, ...heardCountries(tokens, lang, abroad)]
  const isMeant = ({ country }: IndexEntry) => countries.includes(country) || (!countries.length && isHome(lang, country))
  const taken = sure.flatMap(({ whole, sound }) => [...whole, ...sound])
  const more = overheard(tokens, lang, cases, isMeant, taken)
  return { weight: { ...weight, countries }, found: [...written, ...more].sort((a, b) => a.token - b.token) }
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
