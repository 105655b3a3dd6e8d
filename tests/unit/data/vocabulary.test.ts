import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as vocabulary from '#lib/cases/vocabulary.ts'
import { DATA } from '#scripts/data/files.ts'

it('every value of the vocabularies is explained in data/README.md', () => {
  const guide = readFileSync(join(DATA, 'README.md'), 'utf8')
  const { GRADES: _, RIGHTS: __, ROLES: ___, ...explained } = vocabulary
  const missing = Object.values(explained).flatMap((values) => values.filter((value) => !guide.includes(`\`${value}\``)))
  expect(missing).toEqual([])
})
