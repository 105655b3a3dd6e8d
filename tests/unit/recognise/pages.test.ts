import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '#scripts/data/files.ts'
import { readPages } from '#scripts/eval/page.ts'
import { figuresOf, judgeOne, type Outcome } from '#scripts/eval/score.ts'
import { bundled } from '../knowledge.ts'

/** Floors below which recognition must not fall; `npm run eval` prints the figures themselves. */
const FLOORS = {
  tune: { f1: 0.98, certainPrecision: 0.995, mainRecall: 0.93, mainFound: 0.98 },
  kept: { f1: 0.98, certainPrecision: 0.99, mainRecall: 0.98, mainFound: 0.99 },
}

describe.each(Object.entries(FLOORS))('the pages in tests/pages/%s', (half, floor) => {
  const folder = join(ROOT, 'tests', 'pages', half)
  let outcomes: Outcome[] = []

  beforeAll(async () => {
    const knowledge = await bundled()
    const pages = readdirSync(folder).flatMap((name) => readPages(join(folder, name)))
    outcomes = pages.map((page) => judgeOne(page, knowledge))
  }, 240_000)

  it('are recognised at least as well as before', () => {
    const figures = figuresOf(outcomes)
    expect(outcomes.length).toBeGreaterThan(200)
    expect(new Set(outcomes.map(({ page }) => page.lang)).size).toBeGreaterThanOrEqual(25)
    expect(figures.f1).toBeGreaterThanOrEqual(floor.f1)
    expect(figures.certainPrecision).toBeGreaterThanOrEqual(floor.certainPrecision)
    expect(figures.mainRecall).toBeGreaterThanOrEqual(floor.mainRecall)
    expect(figures.mainFound).toBeGreaterThanOrEqual(floor.mainFound)
  })

  it('have offsets that give back the words as written', () => {
    for (const { page, found } of outcomes) {
      const text = `${page.title}\n${page.text}`
      for (const { evidence } of [found, ...found.matches])
        for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
    }
  })
})
