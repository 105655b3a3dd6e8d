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

/** Words that belong together stand within so many tokens: some three paragraphs. */
const WINDOW = 240
const STEPS = 4

interface Weighed {
  hit: TermHit<Meaning>
  weight: number
}

interface Judged {
  points: number
  isProceeding: boolean
  isAboutSpeech: boolean
  terms: Weighed[]
}

/**
 * Judges whether a page tells of a prosecution for speech, from the words that stand on it.
 * Court, custody, an offence of speech and somebody's expression must come together within a
 * few paragraphs, and nothing else may explain the court words; each distinct term counts once.
 * The best such place of the page decides, so that length alone adds nothing up.
 *
 * @param titleEnd offset at which the title ends and the text begins
 * @param perWord how many tokens make a word: more than one where each character is a token
 */
export function judgePage(text: string, hits: readonly TermHit<Meaning>[], titleEnd: number, perWord = 1): PageVerdict {
  const window = WINDOW * perWord
  const distinct = longest(hits)
  const title = distinct.filter((hit) => hit.start < titleEnd)
  const body = distinct.filter((hit) => hit.start >= titleEnd)
  let best = judgeWindow(title, [])
  let from = 0
  let to = 0
  const last = body.at(-1)?.token ?? 0
  for (let start = body[0]?.token ?? 0; start <= last; start += window / STEPS) {
    while (from < body.length && (body[from] as TermHit<Meaning>).token < start) from++
    to = Math.max(to, from)
    while (to < body.length && (body[to] as TermHit<Meaning>).token < start + window) to++
    if (from === to) continue
    const judged = judgeWindow(title, body.slice(from, to))
    if (rank(judged) > rank(best)) best = judged
  }
  const score = 1 / (1 + Math.exp(-(best.points - 5.2)))
  const isSpeech = best.isProceeding && best.isAboutSpeech && score >= 0.5
  return {
    verdict: isSpeech ? 'speech-prosecution' : best.isProceeding ? 'other-proceeding' : 'none',
    score: best.isProceeding && best.isAboutSpeech ? score : Math.min(score, 0.49),
    evidence: examples(text, best.terms),
    offences: ranked(distinct, titleEnd, (meaning) => (meaning.kind === 'offence' ? meaning.offence : undefined)),
    countries: ranked(distinct, titleEnd, (meaning) => (meaning.kind === 'country' ? meaning.country : undefined)),
  }
}

const rank = ({ points, isProceeding, isAboutSpeech }: Judged) =>
  points + (isProceeding ? 100 : 0) + (isProceeding && isAboutSpeech ? 100 : 0)

function judgeWindow(title: readonly TermHit<Meaning>[], body: readonly TermHit<Meaning>[]): Judged {
  const terms = new Map<string, Weighed>()
  const sums: Record<string, number> = {}
  const counts: Record<string, number> = {}
  for (const [i, hit] of [...title, ...body].entries()) {
    const { kind } = hit.meaning
    if (kind === 'country') continue
    const key = `${kind}:${hit.term}`
    if (terms.has(key)) continue
    const weight = WEIGHTS[kind] * (i < title.length ? TITLE : 1)
    terms.set(key, { hit, weight })
    sums[kind] = (sums[kind] ?? 0) + weight
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const sum = (kind: Kind) => sums[kind] ?? 0
  const count = (kind: Kind) => counts[kind] ?? 0
  const proceedings = sum('court') + sum('custody') + Math.min(sum('ambiguous'), 1.6)
  const speech = Math.min(sum('offence'), 5) + Math.min(sum('expression'), 4) * 0.8 + Math.min(sum('rights'), 3.6)
  const against = sum('crime') * 0.7 + sum('elsewhere')
  const spoken = count('expression') + count('rights')
  return {
    points: Math.min(proceedings, 7) * 0.6 + speech - Math.min(against, 8) * 0.75,
    isProceeding: count('court') + count('custody') >= 2 && proceedings >= 3 && proceedings > sum('elsewhere'),
    isAboutSpeech: (count('offence') > 0 && spoken >= 1) || spoken >= 3,
    terms: [...terms.values()],
  }
}

/** Of terms of one kind that overlap, the longest: they say the same thing. Hits come in the order in which they begin. */
function longest(hits: readonly TermHit<Meaning>[]): TermHit<Meaning>[] {
  const last = new Map<string, number>()
  const out: TermHit<Meaning>[] = []
  for (const hit of hits) {
    const { kind } = hit.meaning
    const at = last.get(kind)
    const rival = at === undefined ? undefined : (out[at] as TermHit<Meaning>)
    if (at === undefined || !rival || hit.start >= rival.end) {
      last.set(kind, out.length)
      out.push(hit)
    } else if (hit.end - hit.start > rival.end - rival.start) out[at] = hit
  }
  return out
}

function ranked<Key extends string>(
  hits: readonly TermHit<Meaning>[],
  titleEnd: number,
  keyOf: (meaning: Meaning) => Key | undefined,
): Key[] {
  const counts = new Map<Key, number>()
  for (const hit of hits) {
    const key = keyOf(hit.meaning)
    if (key) counts.set(key, (counts.get(key) ?? 0) + (hit.start < titleEnd ? TITLE : 1))
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key)
}

function examples(text: string, weighed: readonly Weighed[]): Evidence[] {
  const taken = new Map<string, number>()
  const out: Evidence[] = []
  for (const { hit, weight } of [...weighed].sort((a, b) => b.weight - a.weight)) {
    const kind = hit.meaning.kind
    const already = taken.get(kind) ?? 0
    if (already >= EXAMPLES) continue
    taken.set(kind, already + 1)
    const against = kind === 'crime' || kind === 'elsewhere'
    out.push({ text: text.slice(hit.start, hit.end), start: hit.start, end: hit.end, kind, weight: against ? -weight : weight })
  }
  return out
}
