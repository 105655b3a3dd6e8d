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
 * pages of known content, with the figures that they give on pages left out of the fit. For page
 * signs FOLDER holds what newspapers print day by day, as saved pages or in files of the same form as
 * FILE: written pages are shorter, and less is said in them. It prints, and changes nothing.
 */

const OF_PAGES = { ridge: 0.0006, rate: 0.05, steps: 6000, stepsOfFold: 1500, folds: 6 }
const OF_CASES = { ridge: 0.001, rate: 0.1, steps: 12_000, stepsOfFold: 6000, folds: 5 }
/** Pages set behind one another count for less: they say nothing new but how long a page may be. */
const JOINED = 0.3
/** Newspapers report few prosecutions for speech: each counts for so many. */
const REPORTED = 4
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
  const rowOf = ({ id, title, text, lang, label }: EvalPage, share: (is: boolean) => number): PageRow => {
    const { signs } = weighText({ title, text: `${title}\n${text}`, lang }, knowledge.index).weight
    const is = label === 'bundled' || label === 'unbundled'
    return { page: id, values: names.map((sign) => taken(sign, signs[sign])), is, share: share(is) }
  }
  const rows = pages.map((page) => rowOf(page, () => 1))
  const ordinary = (await ordinaryPages(values.ordinary)).map((page) => rowOf(page, (is) => (is ? REPORTED : 1)))
  const all = [...rows, ...joinedPages(pages).map((page) => rowOf(page, () => JOINED)), ...ordinary]
  const manner: Manner = { ...OF_PAGES, sides: names.map(() => 0) }
  const left = pointsLeftOut(all, ({ page }) => page, { ...manner, steps: OF_PAGES.stepsOfFold }, OF_PAGES.folds)
  const count = (of: readonly PageRow[], is: boolean, says: boolean) =>
    of.filter((row) => row.is === is && (left.get(row) as number) > 0 === says).length
  const [hits, alarms, misses] = [count(rows, true, true), count(rows, false, true), count(rows, true, false)]
  console.log(
    `${rows.length} pages left out of the fit: P ${(hits / (hits + alarms)).toFixed(3)}, R ${(hits / (hits + misses)).toFixed(3)}, F1 ${((2 * hits) / (2 * hits + alarms + misses)).toFixed(3)}; false alarms on ordinary pages: ${count(ordinary, false, true)} of ${ordinary.length}`,
  )
  const { weights, bias } = regress(all, manner)
  for (const [i, sign] of names.entries()) console.log(`${sign}: ${(weights[i] as number).toFixed(2)} (now ${SIGNS[sign].weight})`)
  console.log(`bias: ${bias.toFixed(2)} (now ${BIAS})`)
}

async function ordinaryPages(folder: string | undefined): Promise<EvalPage[]> {
  if (folder === undefined) return []
  const out: EvalPage[] = []
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.jsonl')) out.push(...readPages(join(folder, name)))
    if (!name.endsWith('.html')) continue
    try {
      const { title, text, lang } = (await readHtmlFile(join(folder, name))).page()
      // What is read of a file begins with its title.
      out.push({
        id: name,
        title,
        text: text.slice(title.length + 1),
        lang,
        label: 'not-trial',
        cases: [],
        mention: [],
        published: undefined,
      })
    } catch {
      // A saved page without text is no page.
    }
  }
  return out
}

/** Each page with the next one of its language behind it: what it is where that comes first, or where neither is a report of a prosecution. */
function joinedPages(pages: readonly EvalPage[]): EvalPage[] {
  const isReport = ({ label }: EvalPage) => label === 'bundled' || label === 'unbundled'
  return pages.flatMap((page, i) => {
    const next = pages[i + 1]
    if (next?.lang !== page.lang || (!isReport(page) && isReport(next))) return []
    return [{ ...page, text: `${page.text}\n${next.text}` }]
  })
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
