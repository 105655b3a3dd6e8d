import type { Law } from '#lib/law/open.ts'
import type { Renderings } from '#lib/recognise/renderings.ts'
import type { CaseIndex } from './index-entry.ts'
import type { CaseRecord, Publisher } from './schema.ts'

/** Reads a file of the compiled dataset; rejects where it is not there. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>

export type Result<T> = { ok: true; value: T } | { ok: false; error: string }

export type Publishers = Record<string, Pick<Publisher, 'name' | 'kind' | 'reliability'>>

interface Manifest {
  format: 1
  version: string
  date: string
  /** Identity of the dataset that the name index was made from. */
  identity: number
  sha256: Record<string, string>
}

/** The bundled dataset, opened file by file; each file is checked against its checksum. */
export class Dataset {
  readonly #readFile: ReadFile
  #manifest: Promise<Result<Manifest>> | undefined
  #index: Promise<Result<CaseIndex>> | undefined
  #publishers: Promise<Result<Publishers>> | undefined
  #renderings: Promise<Result<Renderings>> | undefined
  #law: Promise<Result<Law>> | undefined

  constructor(readFile: ReadFile) {
    this.#readFile = readFile
  }

  manifest(): Promise<Result<Manifest>> {
    this.#manifest ??= this.#open<Manifest>('manifest.json')
    return this.#manifest
  }

  index(): Promise<Result<CaseIndex>> {
    this.#index ??= this.#openListed<CaseIndex>('index.json')
    return this.#index
  }

  publishers(): Promise<Result<Publishers>> {
    this.#publishers ??= this.#openListed<Publishers>('publishers.json')
    return this.#publishers
  }

  law(): Promise<Result<Law>> {
    this.#law ??= this.#openListed<Law>('law.json')
    return this.#law
  }

  /** Names as the press of other languages is expected to write them. */
  renderings(): Promise<Result<Renderings>> {
    this.#renderings ??= this.#openListed<Renderings>('renderings.json')
    return this.#renderings
  }

  /** The whole record of a case. A damaged one is refused; the others go on working. */
  async record(id: string): Promise<Result<CaseRecord>> {
    const index = await this.index()
    if (!index.ok) return index
    const entry = index.value.cases.find((candidate) => candidate.id === id)
    if (!entry) return { ok: false, error: `There is no case "${id}" in this version of the data.` }
    return this.#open<CaseRecord>(`cases/${id}.json`, entry.sha256)
  }

  async #openListed<T>(name: string): Promise<Result<T>> {
    const manifest = await this.manifest()
    if (!manifest.ok) return manifest
    return this.#open<T>(name, manifest.value.sha256[name] ?? '')
  }

  async #open<T>(name: string, expected?: string): Promise<Result<T>> {
    try {
      const bytes = await this.#readFile(name)
      if (expected !== undefined && (await sha256(bytes)) !== expected)
        return { ok: false, error: `The file data/${name} is damaged: its checksum is wrong. Installing Courtside again mends it.` }
      return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) as T }
    } catch (error) {
      return {
        ok: false,
        error: `The file data/${name} cannot be read (${error instanceof Error ? error.message : String(error)}). Installing Courtside again mends it.`,
      }
    }
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
