import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '#scripts/data/files.ts'
import { gateModule } from '#scripts/data/gate-words.ts'

it('carries the words of the lexicons as they are now', () => {
  expect(readFileSync(join(ROOT, 'lib/page/gate-words.ts'), 'utf8') === gateModule(), 'run npm run gate:build').toBe(true)
})
