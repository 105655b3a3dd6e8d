import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CASE_BIAS, CASE_SIGNS, type CaseSign } from '#lib/recognise/case-signs.ts'
import { BIAS, SIGNS, type Sign, taken } from '#lib/recognise/page-signs.ts'
import { weighPageCases, weighText } from '#lib/recognise/recognise.ts'
import { type EvalPage, readPages } from './eval/page.ts'
import { type Manner, pointsLeftOut, type Row, regress } from './eval/regress.ts'
import { compiledKnowledge } from './knowledge.ts'
import { readHtmlFile } from './pages/html-file.ts'

/**
 * `npm run fit -- [--cases] FILE.jsonl... [--ordinary FOLDER]`: the weights for
 * lib/recognise/page-signs.ts, or with `--cases` for case-signs.ts, by ridge logistic regression on
 * pages of known content (for page signs also on saved ordinary pages), with the figures that they
 * give on pages left out of the fit. It prints, and changes nothing.
 */

const OF_PAGES = { ridge: 0.004, rate: 0.05, steps: 4000, stepsOfFold: 900, folds: 6 }
const OF_CASES = { ridge: 0.001, rate: 0.1, steps: 12_000, stepsOfFold: 6000, folds: 5 }
/** Ordinary pages count for half: there are many kinds, and each says the same. */
const ORDINARY = 0.5
/** So likely a case must be to be called certain. */
const LIKELY = [0.7, 0.75, 0.8, 0.85, 0.9]

interface PageRow extends Row {
  page: string
}

interface CaseRow extends PageRow {
  isMain: boolean
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ordinary: { type: 'string' }, cases: { type: 'boolean' } },
})
if (!positionals.length) {
  console.error('Usage: npm run fit -- [--cases] [--ordinary FOLDER] FILE.jsonl...')
  process.exit(2)
}
const knowledge = await compiledKnowledge()
const pages = positionals.flatMap(readPages)
if (values.cases) fitCases()
else await fitPages()

async function fitPages(): Promise<void> {
  const names = Object.keys(SIGNS) as Sign[]
  const rowOf = (page: string, title: string, text: string, lang: string | undefined, is: boolean, share: number): PageRow => {
    const { signs } = weighText({ title, text, lang }, knowledge.index).weight
    return { page, values: names.map((sign) => taken(sign, signs[sign])), is, share }
  }
  const rows = pages.map(({ id, title, text, lang, label }) =>
    rowOf(id, title, `${title}\n${text}`, lang, label === 'bundled' || label === 'unbundled', 1),
  )
  const ordinary: PageRow[] = []
  for (const name of values.ordinary ? readdirSync(values.ordinary).filter((file) => file.endsWith('.html')) : []) {
    try {
      const page = (await readHtmlFile(join(values.ordinary as string, name))).page()
      ordinary.push(rowOf(name, page.title, page.text, page.lang, false, ORDINARY))
    } catch {
      // A saved page without text is no page.
    }
  }
  const all = [...rows, ...ordinary]
  const manner: Manner = { ...OF_PAGES, sides: names.map(() => 0) }
  const left = [...pointsLeftOut(all, ({ page }) => page, { ...manner, steps: OF_PAGES.stepsOfFold }, OF_PAGES.folds)]
  const count = (is: boolean, says: boolean) => left.filter(([row, points]) => row.is === is && points > 0 === says).length
  const [hits, alarms, misses] = [count(true, true), count(false, true), count(true, false)]
  console.log(
    `${rows.length} pages and ${ordinary.length} ordinary ones; on pages left out: P ${(hits / (hits + alarms)).toFixed(3)}, R ${(hits / (hits + misses)).toFixed(3)}, F1 ${((2 * hits) / (2 * hits + alarms + misses)).toFixed(3)}`,
  )
  const { weights, bias } = regress(all, manner)
  for (const [i, sign] of names.entries()) console.log(`${sign}: ${(weights[i] as number).toFixed(2)} (now ${SIGNS[sign].weight})`)
  console.log(`bias: ${bias.toFixed(2)} (now ${BIAS})`)
}

/** Each page is weighed with its date of publication and without: many pages do not say it. */
function fitCases(): void {
  const names = Object.keys(CASE_SIGNS) as CaseSign[]
  const rows = pages.flatMap((page) => {
    const { published, ...undated } = page
    return published ? [...caseRows(page, names, 0.5), ...caseRows(undated, names, 0.5)] : caseRows(undated, names, 1)
  })
  const manner: Manner = { ...OF_CASES, sides: names.map((sign) => CASE_SIGNS[sign].side) }
  const left = [...pointsLeftOut(rows, ({ page }) => page, { ...manner, steps: OF_CASES.stepsOfFold }, OF_CASES.folds)]
  console.log(`${rows.length} cases weighed, of them right ${rows.filter(({ is }) => is).length}; of those on pages left out:`)
  for (const likely of LIKELY) {
    const certain = left.filter(([, points]) => 1 / (1 + Math.exp(-points)) >= likely)
    const right = certain.filter(([{ is }]) => is)
    const main = certain.filter(([{ isMain }]) => isMain).length / rows.filter(({ isMain }) => isMain).length
    console.log(`  likely ${likely}: ${certain.length}, P ${(right.length / certain.length).toFixed(4)}; of main cases ${main.toFixed(3)}`)
  }
  const { weights, bias } = regress(rows, manner)
  for (const [i, sign] of names.entries()) console.log(`${sign}: ${(weights[i] as number).toFixed(2)} (now ${CASE_SIGNS[sign].weight})`)
  console.log(`bias: ${bias.toFixed(2)} (now ${CASE_BIAS})`)
}

/** The cases that may be meant: named in full, or by less beside their country and place. Those that a page only mentions are neither right nor wrong. */
function caseRows({ id, title, text, lang, cases, mention, published }: EvalPage, names: readonly CaseSign[], share: number): CaseRow[] {
  const page = { title, text: `${title}\n${text}`, lang, ...(published ? { published } : {}) }
  return weighPageCases(page, knowledge).flatMap(({ candidate, weighed }) => {
    const of = candidate.entry.id
    const mayBeMeant = weighed.isNamed || (weighed.signs.country > 0 && weighed.hasContext)
    if (!mayBeMeant || mention.includes(of)) return []
    return { page: id, values: names.map((sign) => weighed.signs[sign]), is: cases.includes(of), share, isMain: cases[0] === of }
  })
}
