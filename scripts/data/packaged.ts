import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './files.ts'

/** Where `npm run data:build` leaves what goes into the package. */
export const COMPILED = join(ROOT, '.data')

/** The compiled dataset as files of the package, below `data/`. */
export function packagedData(): { absoluteSrc: string; relativeDest: string }[] {
  if (!existsSync(COMPILED)) throw new Error('The dataset is not compiled: run npm run data:build first.')
  return readdirSync(COMPILED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((absoluteSrc) => ({ absoluteSrc, relativeDest: `data/${absoluteSrc.slice(COMPILED.length + 1).replaceAll('\\', '/')}` }))
}
