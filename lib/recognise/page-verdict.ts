import type { Offence } from './lexicon/lexicon.ts'
import type { TermHit } from './terms.ts'
import type { Meaning } from './vocabulary.ts'

export type Verdict = 'speech-prosecution' | 'other-proceeding' | 'none'

/** A word of the page that bears on a verdict. */
export interface Evidence {
  /** The words as the page writes them. */
  text: string
  /** Offsets into the page's text, in UTF-16 code units. */
  start: number
  end: number
  kind: string
  /** What it counted for. */
  weight: number
}

export interface PageVerdict {
  verdict: Verdict
  /** 0 to 1. */
  score: number
  evidence: Evidence[]
  /** Kinds of offence that the page names, most often named first. */
  offences: Offence[]
  /** ISO codes of the countries that the page names, most often named first. */
  countries: string[]
}

type Kind = Meaning['kind']

const WEIGHTS: Record<Exclude<Kind, 'country'>, number> = {
  court: 1,
  ambiguous: 0.4,
  custody: 0.8,
  offence: 1.4,
  expression: 0.7,
  rights: 1.2,
  crime: 1,
  elsewhere: 1,
}
/** A word in the title counts for more: titles say what a page is about. */
const TITLE = 2
/** How many examples of a kind are kept as evidence. */
const EXAMPLES = 4

interface Count {
  hit: TermHit<Meaning>
  times: number
  inTitle: boolean
}

/**
 * Judges whether a page tells of a prosecution for speech, from the words that stand on it.
 * Each distinct term counts once, more the oftener it stands there, but only slowly more:
 * what counts is that court, custody, an offence of speech and somebody's expression come
 * together, and that nothing else explains the court words.
 *
 * @param titleEnd offset at which the title ends and the text begins
 */
export function judgePage(text: string, hits: readonly TermHit<Meaning>[], titleEnd: number): PageVerdict {
  const counts = new Map<string, Count>()
  for (const hit of hits) {
    const key = `${hit.meaning.kind}:${hit.term}`
    const count = counts.get(key)
    if (count) {
      count.times++
    } else counts.set(key, { hit, times: 1, inTitle: hit.start < titleEnd })
  }
  const sums: Record<string, number> = {}
  const distinct: Record<string, number> = {}
  const offences = new Map<Offence, number>()
  const countries = new Map<string, number>()
  const weighed: { count: Count; weight: number }[] = []
  for (const count of counts.values()) {
    const { meaning } = count.hit
    const amount = (1 + Math.log(count.times)) * (count.inTitle ? TITLE : 1)
    if (meaning.kind === 'country') {
      countries.set(meaning.country, (countries.get(meaning.country) ?? 0) + count.times * (count.inTitle ? TITLE : 1))
      continue
    }
    if (meaning.kind === 'offence') offences.set(meaning.offence, (offences.get(meaning.offence) ?? 0) + count.times)
    const weight = WEIGHTS[meaning.kind] * amount
    sums[meaning.kind] = (sums[meaning.kind] ?? 0) + weight
    distinct[meaning.kind] = (distinct[meaning.kind] ?? 0) + 1
    weighed.push({ count, weight })
  }
  const sum = (kind: Kind) => sums[kind] ?? 0
  const proceedings = sum('court') + sum('custody') + Math.min(sum('ambiguous'), 2)
  const proper = (distinct['court'] ?? 0) + (distinct['custody'] ?? 0)
  const speech = Math.min(sum('offence'), 6) + Math.min(sum('expression'), 4) * 0.7 + Math.min(sum('rights'), 4)
  const against = sum('crime') * 0.7 + sum('elsewhere')

  const isProceeding = proper >= 2 && proceedings >= 2.6 && proceedings > sum('elsewhere')
  const points = Math.min(proceedings, 7) * 0.5 + speech - Math.min(against, 8) * 0.75
  const named = (distinct['offence'] ?? 0) > 0
  const spoken = (distinct['expression'] ?? 0) + (distinct['rights'] ?? 0)
  const about = (named && spoken >= 1) || spoken >= 3
  const score = 1 / (1 + Math.exp(-(points - 4.6)))
  const verdict: Verdict = !isProceeding ? 'none' : about && score >= 0.5 ? 'speech-prosecution' : 'other-proceeding'
  return {
    verdict,
    score: isProceeding && about ? score : Math.min(score, 0.49),
    evidence: examples(text, weighed),
    offences: ranked(offences),
    countries: ranked(countries),
  }
}

function ranked<Key>(map: Map<Key, number>): Key[] {
  return [...map].sort((a, b) => b[1] - a[1]).map(([key]) => key)
}

function examples(text: string, weighed: { count: Count; weight: number }[]): Evidence[] {
  const taken = new Map<string, number>()
  const out: Evidence[] = []
  for (const { count, weight } of weighed.sort((a, b) => b.weight - a.weight)) {
    const { hit } = count
    const kind = hit.meaning.kind
    const already = taken.get(kind) ?? 0
    if (already >= EXAMPLES) continue
    taken.set(kind, already + 1)
    const against = kind === 'crime' || kind === 'elsewhere'
    out.push({
      text: text.slice(hit.start, hit.end),
      start: hit.start,
      end: hit.end,
      kind,
      weight: Math.round((against ? -weight : weight) * 100) / 100,
    })
  }
  return out
}
