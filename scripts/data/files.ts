import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as z from 'zod'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const DATA = join(ROOT, 'data')

/** One fault of the dataset, worded for the person who edits the file. */
export interface Fault {
  /** Path of the file, from the folder that was read. */
  file: string
  /** Where in it: `timeline[3].source`; empty for the file as a whole. */
  path: string
  what: string
  remedy: string
}

export interface DataFile {
  /** Path from the folder that was read, with forward slashes. */
  file: string
  name: string
  raw: string
  json: unknown
}

/**
 * Reads all JSON files below a folder, sorted by path.
 * A file that is not JSON comes back as a fault and is left out.
 */
export function readFolder(folder: string, root = DATA): { files: DataFile[]; faults: Fault[] } {
  const files: DataFile[] = []
  const faults: Fault[] = []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const path of entries) {
    const file = relative(root, path).replaceAll('\\', '/')
    const raw = readFileSync(path, 'utf8')
    try {
      files.push({ file, name: basename(path, '.json'), raw, json: JSON.parse(raw) })
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error)
      faults.push({ file, path: '', what: `is not JSON: ${what}`, remedy: 'mend the punctuation at that place' })
    }
  }
  return { files, faults }
}

/** Writes a fault on one line: `cases/kz/x.json: timeline[3].source: what. Remedy.` */
export function wordFault({ file, path, what, remedy }: Fault): string {
  return `${file}: ${path ? `${path}: ` : ''}${what}; ${remedy}`
}

/** `['timeline', 3, 'source']` → `timeline[3].source` */
function wordPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((out, key) => {
    if (typeof key === 'number') return `${out}[${key}]`
    return out ? `${out}.${String(key)}` : String(key)
  }, '')
}

/** What a schema says against a file, as faults. */
export function schemaFaults(file: string, error: z.ZodError, prefix = ''): Fault[] {
  return error.issues.map((issue) => ({
    file,
    path: prefix + (prefix && issue.path.length ? '.' : '') + wordPath(issue.path),
    what: issue.message,
    remedy:
      issue.code === 'unrecognized_keys'
        ? 'remove or rename the key (data/case.schema.json lists all)'
        : 'see data/README.md for what belongs here',
  }))
}
