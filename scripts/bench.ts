import { parseArgs } from 'node:util'
import { AhoCorasick } from '@monyone/aho-corasick'
import FastScanner from 'fastscan'
import { buildIndex } from '#lib/recognise/names/build.ts'
import { FULL, type NameIndex, type NameKind, openIndex, writeIndex } from '#lib/recognise/names/format.ts'
import { scanNames } from '#lib/recognise/names/scan.ts'
import { recognise } from '#lib/recognise/recognise.ts'
import { tokenise } from '#lib/recognise/tokens.ts'
import { readerCost } from './bench/reader.ts'
import { syntheticNames, syntheticText } from './bench/texts.ts'
import { compiledKnowledge } from './knowledge.ts'

/**
 * `npm run bench`: what recognition costs as the number of names grows, beside two
 * Aho–Corasick libraries and a bare pass over the characters in the same run. Medians of
 * several runs; `--json` gives the figures as one object, `--quick` leaves out a million names,
 * `--pages FOLDER` names saved pages for the reader.
 */

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false }, pages: { type: 'string' } },
})

const SIZES = values.quick ? [400, 2000, 20_000, 100_000] : [400, 2000, 20_000, 100_000, 1_000_000]
const LENGTH = 200_000
const RUNS = 9
/** The libraries are measured up to here: beyond, one of them needs gigabytes. */
const MOST_FOR_LIBRARIES = 100_000

const log = (line: string) => {
  if (!values.json) console.log(line)
}

function median(run: () => unknown, runs = RUNS): number {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const begin = performance.now()
    run()
    times.push(performance.now() - begin)
  }
  return times.sort((a, b) => a - b)[runs >> 1] as number
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}

function built<T>(make: () => T): { made: T; ms: number; bytes: number } {
  const before = heap()
  const begin = performance.now()
  const made = make()
  const ms = performance.now() - begin
  return { made, ms, bytes: heap() - before }
}

let checksum = 0
function barePass(text: string): void {
  for (let i = 0; i < text.length; i++) checksum = (checksum + text.charCodeAt(i)) | 0
}

const kept: NameIndex[] = []
const rows: Record<string, number>[] = []
for (const size of SIZES) {
  const names = syntheticNames(size)
  const text = syntheticText(names, LENGTH)
  const patterns = names.map((name, i) => ({ text: name, record: i, defendant: 0, kind: FULL as NameKind }))
  const build = built(() => writeIndex(buildIndex(patterns)))
  const file = build.made
  const open = built(() => openIndex(file))
  if (!open.made.ok) throw new Error(open.made.error)
  const index = open.made.value
  kept.push(index)
  const bare = median(() => barePass(text))
  const tokens = median(() => tokenise(text))
  const ours = median(() => scanNames(index, tokenise(text)))
  const found = scanNames(index, tokenise(text)).length
  const row: Record<string, number> = {
    names: size,
    found,
    ours,
    tokens,
    bare,
    'ours/bare': ours / bare,
    'chars/s': LENGTH / (ours / 1000),
    indexBytes: file.byteLength,
    openMs: open.ms,
    buildMs: build.ms,
  }
  if (size <= MOST_FOR_LIBRARIES) {
    const lower = names.map((name) => name.toLowerCase())
    const fast = built(() => new FastScanner(lower))
    const mono = built(() => new AhoCorasick(lower))
    const fastMs = median(() => fast.made.search(text.toLowerCase()), 5)
    const monoMs = median(() => mono.made.matchInText(text.toLowerCase()), 5)
    Object.assign(row, {
      fastscan: fastMs,
      monyone: monoMs,
      'fastest/ours': Math.min(fastMs, monoMs) / ours,
      'their bytes/ours': Math.min(fast.bytes, mono.bytes) / file.byteLength,
    })
  }
  rows.push(row)
  log(
    `${String(size).padStart(8)} names: ${ours.toFixed(1)} ms for ${LENGTH} characters (${(ours / bare).toFixed(1)} × a bare pass), index ${(file.byteLength / 1e6).toFixed(2)} MB, opened in ${open.ms.toFixed(1)} ms, built in ${build.ms.toFixed(0)} ms` +
      (row['fastscan'] === undefined
        ? ''
        : `; fastscan ${(row['fastscan'] as number).toFixed(1)} ms, @monyone/aho-corasick ${(row['monyone'] as number).toFixed(1)} ms: the faster takes ${(row['fastest/ours'] as number).toFixed(1)} × as long and ${(row['their bytes/ours'] as number).toFixed(1)} × the memory`),
  )
}
const time = (size: number) => rows.find(({ names }) => names === size)?.['ours'] ?? Number.NaN
const flat = time(SIZES.at(-1) as number) / time(2000)
log(`From 2,000 to ${SIZES.at(-1)} names the time grows ${flat.toFixed(2)} ×.`)

const openBegin = performance.now()
const knowledge = await compiledKnowledge()
const coldOpening = performance.now() - openBegin
const sentence = 'The court in Almaty heard the journalist Alnur Ilyashev, charged with spreading false information; the judge adjourned. '
const page = { title: 'Court', text: `Court\n${sentence.repeat(Math.ceil(LENGTH / sentence.length)).slice(0, LENGTH)}`, lang: 'en' }
recognise(page, knowledge)
const whole = median(() => recognise(page, knowledge))
const wholeBare = median(() => barePass(page.text))
log(
  `The whole recogniser: ${whole.toFixed(1)} ms for a court page of ${LENGTH} characters (${(whole / wholeBare).toFixed(1)} × a bare pass); data opened cold in ${coldOpening.toFixed(1)} ms.`,
)

const reader = await readerCost(values.pages)
log(
  `The reader on ${reader.pages} pages: ${reader.reader.toFixed(0)} ms, a bare TreeWalker pass ${reader.bare.toFixed(0)} ms: ${reader.ratio.toFixed(2)} ×; on a page of 10,000 paragraphs ${reader.longRatio.toFixed(2)} ×.`,
)

if (values.json)
  console.log(JSON.stringify({ length: LENGTH, runs: RUNS, rows, flat, recogniser: { ms: whole, bare: wholeBare, coldOpening }, reader }))
