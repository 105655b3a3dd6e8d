import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './files.ts'
import { COMPILED } from './packaged.ts'

/** Compiles the dataset where that was not done yet; what it says goes to standard error. Throws where it cannot be compiled. */
export function ensureCompiled(): void {
  if (existsSync(join(COMPILED, 'manifest.json'))) return
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'data', 'build.ts')], { cwd: ROOT, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('The dataset could not be compiled: see above.')
}
