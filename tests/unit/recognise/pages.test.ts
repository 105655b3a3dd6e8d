import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/data/files.ts'
import { readPages } from '#scripts/eval/page.ts'
import { figuresOf, judgeOne } from '#scripts/eval/score.ts'
import { bundled } from '../knowledge.ts'

/** Floors below which recognition must not fall; `npm run eval` prints the figures themselves. */
const FLOORS = {
  tune: { f1: 0.97, certainPrecision: 0.98, mainFound: 0.92 },
  kept: { f1: 0.92, certainPrecision: 0.98, mainFound: 0.86 },
}

describe.each(Object.entries(FLOORS))('the pages in tests/pages/%s', (half, floor) => {
  const folder = join(ROOT, 'tests', 'pages', half)

  it('are recognised at least as well as before', async () => {
    const knowledge = await bundled()
    const pages = readdirSync(folder).flatMap((name) => readPages(join(folder, name)))
    const figures = figuresOf(pages.map((page) => judgeOne(page, knowledge)))
    expect(pages.length).toBeGreaterThan(200)
    expect(new Set(pages.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(25)
    expect(figures.f1).toBeGreaterThanOrEqual(floor.f1)
    expect(figures.certainPrecision).toBeGreaterThanOrEqual(floor.certainPrecision)
    expect(figures.mainFound).toBeGreaterThanOrEqual(floor.mainFound)
  }, 120_000)

  it('have offsets that give back the words as written', async () => {
    const knowledge = await bundled()
    for (const name of readdirSync(folder)) {
      for (const page of readPages(join(folder, name))) {
        const text = `${page.title}\n${page.text}`
        const { found } = judgeOne(page, knowledge)
        for (const { evidence } of [found, ...found.matches])
          for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
      }
    }
  }, 120_000)
})
