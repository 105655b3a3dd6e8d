import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BIAS, SIGNS, type Sign, taken } from '#lib/recognise/page-signs.ts'
import { weighText } from '#lib/recognise/recognise.ts'
import { readPages } from './eval/page.ts'
import { compiledKnowledge } from './knowledge.ts'
import { readHtmlFile } from './pages/html-file.ts'

/**
 * `npm run fit -- FILE.jsonl... [--ordinary FOLDER]`: the weights for lib/recognise/page-signs.ts,
 * by ridge logistic regression on pages of known content and on saved ordinary pages, with the
 * figures that they give on pages left out of the fit. It prints, and changes nothing.
 */

const RIDGE = 0.004
const STEPS = 4000
const STEPS_OF_FOLD = 900
const RATE = 0.05
const MOMENTUM = 0.9
const FOLDS = 6
/** Ordinary pages count for half: there are many kinds, and each says the same. */
const ORDINARY = 0.5

interface Row {
  values: number[]
  isSpeech: boolean
  share: number
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { ordinary: { type: 'string' } } })
if (!positionals.length) {
  console.error('Usage: npm run fit -- [--ordinary FOLDER] FILE.jsonl...')
  process.exit(2)
}
const { index } = await compiledKnowledge()
const names = Object.keys(SIGNS) as Sign[]
const rowOf = (title: string, text: string, lang: string | undefined, isSpeech: boolean, share: number): Row => {
  const { signs } = weighText({ title, text, lang }, index).weight
  return { values: names.map((sign) => taken(sign, signs[sign])), isSpeech, share }
}
const pages = positionals.flatMap(readPages)
const rows = pages.map(({ title, text, lang, label }) =>
  rowOf(title, `${title}\n${text}`, lang, label === 'bundled' || label === 'unbundled', 1),
)
const ordinary: Row[] = []
for (const name of values.ordinary ? readdirSync(values.ordinary).filter((file) => file.endsWith('.html')) : []) {
  try {
    const page = (await readHtmlFile(join(values.ordinary as string, name))).page()
    ordinary.push(rowOf(page.title, page.text, page.lang, false, ORDINARY))
  } catch {
    // A saved page without text is no page.
  }
}

const all = [...rows, ...ordinary]
const left = all.map((row, i) => ({ row, fold: i % FOLDS }))
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const model = regress(
    left.filter((one) => one.fold !== fold).map(({ row }) => row),
    STEPS_OF_FOLD,
  )
  return left.filter((one) => one.fold === fold).map(({ row }) => ({ row, says: pointsOf(row, model) > 0 }))
}).flat()
const count = (isSpeech: boolean, says: boolean) => judged.filter((one) => one.row.isSpeech === isSpeech && one.says === says).length
const [hits, alarms, misses] = [count(true, true), count(false, true), count(true, false)]
console.log(
  `${rows.length} pages and ${ordinary.length} ordinary ones; on pages left out: P ${(hits / (hits + alarms)).toFixed(3)}, R ${(hits / (hits + misses)).toFixed(3)}, F1 ${((2 * hits) / (2 * hits + alarms + misses)).toFixed(3)}`,
)
const { weights, bias } = regress(all, STEPS)
for (const [i, sign] of names.entries()) console.log(`${sign}: ${(weights[i] as number).toFixed(2)} (now ${SIGNS[sign].weight})`)
console.log(`bias: ${bias.toFixed(2)} (now ${BIAS})`)

function pointsOf(row: Row, { weights, bias }: { weights: number[]; bias: number }): number {
  return row.values.reduce((sum, value, i) => sum + value * (weights[i] as number), bias)
}

function regress(data: readonly Row[], steps: number): { weights: number[]; bias: number } {
  const model = { weights: names.map(() => 0), bias: 0 }
  const speed = names.map(() => 0)
  let biasSpeed = 0
  const total = data.reduce((sum, { share }) => sum + share, 0)
  for (let step = 0; step < steps; step++) {
    const slope = model.weights.map((weight) => RIDGE * weight)
    let biasSlope = 0
    for (const row of data) {
      const error = ((1 / (1 + Math.exp(-pointsOf(row, model))) - Number(row.isSpeech)) * row.share) / total
      for (const [i, value] of row.values.entries()) slope[i] = (slope[i] as number) + error * value
      biasSlope += error
    }
    for (const [i, one] of slope.entries()) {
      speed[i] = MOMENTUM * (speed[i] as number) + one
      model.weights[i] = (model.weights[i] as number) - RATE * (speed[i] as number)
    }
    biasSpeed = MOMENTUM * biasSpeed + biasSlope
    model.bias -= RATE * biasSpeed
  }
  return model
}
