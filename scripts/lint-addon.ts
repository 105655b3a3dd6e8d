import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './data/files.ts'

/**
 * Mozilla's own checks of the built add-on. Every message is a failure but those known here,
 * each with its reason.
 */

interface Message {
  code: string
  file?: string
  message: string
}

const KNOWN: { code: string; file: RegExp; why: string }[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/surface/, why: 'Preact’s code for dangerouslySetInnerHTML, which no component uses' },
]

const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', join(ROOT, '.output', 'firefox-mv3'), '--output', 'json'], {
  encoding: 'utf8',
})
const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Message[]>

const unknown = [...errors, ...warnings, ...notices].filter(
  ({ code, file = '' }) => !KNOWN.some((known) => known.code === code && known.file.test(file)),
)
for (const { code, file, message } of unknown) console.error(`${file ?? 'package'}: ${code}: ${message}`)
console.log(unknown.length ? `${unknown.length} new messages` : 'nothing new')
process.exitCode = unknown.length ? 1 : 0
