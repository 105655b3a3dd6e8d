import { Gate } from '#lib/page/gate.ts'
import { type Knowledge, type Recognition, recognise } from '#lib/recognise/recognise.ts'
import type { EvalPage } from './page.ts'

/** How one page was judged against what it is. */
export interface Outcome {
  page: EvalPage
  found: Recognition
  /** The gate of the reader would wake the background. */
  wakes: boolean
  /** It is a prosecution for speech, by its label. */
  isSpeech: boolean
  saysSpeech: boolean
  /** Matches given as certain that the page is not about. */
  wrongCertain: string[]
  /** The main case is the first match, as certain. */
  mainCertain: boolean
  /** The main case is among the matches at all. */
  mainFound: boolean
}

export interface Figures {
  pages: number
  /** Page verdict: precision, recall and F1 of "prosecution for speech". */
  precision: number
  recall: number
  f1: number
  /** Pages about a bundled case. */
  bundled: number
  certain: number
  wrongCertain: number
  /** Of all cases given as certain, the part that is right. */
  certainPrecision: number
  /** Of all pages about a bundled case, the part where the main case comes first and certain. */
  mainRecall: number
  /** The part where it is found at all. */
  mainFound: number
  /** Ordinary pages on which the gate wakes the background, as a part of them. */
  wakes: number
  /** Pages that the recogniser flags and the gate would have kept from it. */
  gateMisses: number
}

/** Judges a page with the very code of the extension. */
export function judgeOne(page: EvalPage, knowledge: Knowledge): Outcome {
  const text = `${page.title}\n${page.text}`
  const found = recognise({ title: page.title, text, lang: page.lang, ...(page.published ? { published: page.published } : {}) }, knowledge)
  const gate = new Gate()
  for (const block of text.split('\n')) gate.add(block)
  const certain = found.matches.filter(({ confidence }) => confidence === 'certain').map(({ id }) => id)
  const [main] = page.cases
  return {
    page,
    found,
    wakes: gate.isOpen,
    isSpeech: page.label === 'bundled' || page.label === 'unbundled',
    saysSpeech: found.verdict === 'speech-prosecution',
    wrongCertain: certain.filter((id) => !page.cases.includes(id) && !page.mention.includes(id)),
    mainCertain: main !== undefined && found.matches[0]?.id === main && found.matches[0].confidence === 'certain',
    mainFound: main !== undefined && found.matches.some(({ id }) => id === main),
  }
}

const part = (some: number, all: number) => (all === 0 ? 1 : some / all)

/** Figures over a set of pages; a part of nothing counts as 1. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length
  const hits = count(({ isSpeech, saysSpeech }) => isSpeech && saysSpeech)
  const precision = part(
    hits,
    count(({ saysSpeech }) => saysSpeech),
  )
  const recall = part(
    hits,
    count(({ isSpeech }) => isSpeech),
  )
  const bundled = count(({ page }) => page.cases.length > 0)
  const certain = outcomes.reduce((sum, { found }) => sum + found.matches.filter(({ confidence }) => confidence === 'certain').length, 0)
  const wrongCertain = outcomes.reduce((sum, outcome) => sum + outcome.wrongCertain.length, 0)
  return {
    pages: outcomes.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    bundled,
    certain,
    wrongCertain,
    certainPrecision: part(certain - wrongCertain, certain),
    mainRecall: part(
      count(({ mainCertain }) => mainCertain),
      bundled,
    ),
    mainFound: part(
      count(({ mainFound }) => mainFound),
      bundled,
    ),
    wakes:
      count(({ page, wakes }) => page.label === 'not-trial' && wakes) /
      Math.max(
        1,
        count(({ page }) => page.label === 'not-trial'),
      ),
    gateMisses: count(({ wakes, saysSpeech, found }) => !wakes && (saysSpeech || found.matches.length > 0)),
  }
}
