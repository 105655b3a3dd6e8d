import { parseArgs } from 'node:util'
import { LABELS, readPages } from './eval/page.ts'
import { type Figures, figuresOf, judgeOne, type Outcome } from './eval/score.ts'
import { compiledKnowledge } from './knowledge.ts'

/**
 * `npm run eval -- FILE.jsonl...`: how well pages of known content are recognised.
 * Prints figures by language and by label and every error with its reasons; `--json` the same
 * as one JSON object. Exit status 2 where a file cannot be read.
 */

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
if (!positionals.length) {
  console.error('Usage: npm run eval -- [--json] FILE.jsonl...')
  process.exit(2)
}

try {
  const knowledge = await compiledKnowledge()
  const outcomes = positionals.flatMap(readPages).map((page) => judgeOne(page, knowledge))
  const by = <Key extends string>(keyOf: (outcome: Outcome) => Key, keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, figuresOf(outcomes.filter((outcome) => keyOf(outcome) === key))])) as Record<Key, Figures>
  const languages = [...new Set(outcomes.map(({ page }) => page.lang))].sort()
  const report = {
    all: figuresOf(outcomes),
    languages: by(({ page }) => page.lang, languages),
    labels: by(({ page }) => page.label, LABELS),
    errors: outcomes.filter(isError).map(errorOf),
  }
  if (values.json) console.log(JSON.stringify(report))
  else print(report)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

function isError(outcome: Outcome): boolean {
  return (
    outcome.isSpeech !== outcome.saysSpeech || outcome.wrongCertain.length > 0 || (outcome.page.cases.length > 0 && !outcome.mainCertain)
  )
}

function errorOf({ page, found, wrongCertain, isSpeech, saysSpeech }: Outcome) {
  return {
    id: page.id,
    lang: page.lang,
    label: page.label,
    read: found.lang,
    verdict: found.verdict,
    score: Math.round(found.score * 100) / 100,
    fault: [
      isSpeech && !saysSpeech ? 'page missed' : '',
      !isSpeech && saysSpeech ? 'false alarm' : '',
      wrongCertain.length ? `wrong certain ${wrongCertain.join(' ')}` : '',
      page.cases[0] && found.matches[0]?.id !== page.cases[0] ? `case ${page.cases[0]} not first` : '',
      page.cases[0] && found.matches[0]?.id === page.cases[0] && found.matches[0].confidence !== 'certain' ? 'case only possible' : '',
    ].filter(Boolean),
    matches: found.matches.map(({ id, confidence, evidence }) => ({
      id,
      confidence,
      because: evidence.map(({ kind, text }) => `${kind}: ${text}`),
    })),
    words: found.evidence.map(({ kind, text, weight }) => `${kind} ${weight.toFixed(1)} ${text}`),
  }
}

function print(report: {
  all: Figures
  languages: Record<string, Figures>
  labels: Record<string, Figures>
  errors: ReturnType<typeof errorOf>[]
}): void {
  const row = (name: string, f: Figures) => ({
    '': name,
    pages: f.pages,
    'page P': f.precision.toFixed(3),
    'page R': f.recall.toFixed(3),
    F1: f.f1.toFixed(3),
    certain: f.certain,
    wrong: f.wrongCertain,
    'certain P': f.certainPrecision.toFixed(3),
    'main R': f.mainRecall.toFixed(3),
    'found at all': f.mainFound.toFixed(3),
    'gate misses': f.gateMisses,
  })
  console.table(
    [...Object.entries(report.languages), ...Object.entries(report.labels), ['all', report.all] as const].map(([name, f]) => row(name, f)),
  )
  for (const error of report.errors) {
    console.log(`${error.id} (${error.label}, read as ${error.read || '?'}): ${error.fault.join('; ')} [${error.verdict} ${error.score}]`)
    for (const match of error.matches) console.log(`    ${match.confidence} ${match.id}: ${match.because.join(' · ')}`)
    console.log(`    ${error.words.join(' · ')}`)
  }
  console.log(
    `The gate wakes on ${(report.all.wakes * 100).toFixed(1)} % of the pages without a trial, and keeps back ${report.all.gateMisses} that would be flagged.`,
  )
}
