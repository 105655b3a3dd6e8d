import type { Citable } from '#lib/recognise/citations.ts'
import type { CaseRecord, Grade } from './schema.ts'

/** What is known of a case without opening its record: for lists, search and recognition. */
export interface IndexEntry {
  id: string
  /** The first defendant, or the title where the defendants are many. */
  name: string
  title: string
  country: string
  lead: string
  offences: string[]
  /** Ids of the provisions under which charges were brought, where they are in `data/law`. */
  provisions: string[]
  outcome: CaseRecord['status']['outcome']
  custody: CaseRecord['status']['custody']
  stage: CaseRecord['status']['stage']
  asOf: string
  grade?: Grade['value']
  /** Number of findings of monitors, courts, UN bodies and organisations. */
  findings: number
  /** Kinds of its documents. */
  documents: string[]
  /** Names of all defendants. */
  defendants: string[]
  /** For each defendant the other forms of the name, in any script: for search and recognition. */
  otherNames: string[][]
  /** Court, place, outlets: what a page about this case is likely to name. */
  context: string[]
  /** Those of `context` that belong to the people rather than to the trial: their town, outlet or group. */
  personal: string[]
  /** Laws under which charges were brought, as the record words them. */
  laws: string[]
  /** Date of the first event, as exactly as it is known. */
  since: string
  /** Year of what was said, where the record names one before the first event. */
  expressed?: number
  /** Date of the last event. */
  until: string
  /** Dates of its events, as exactly as they are known. */
  dates: string[]
  /** Numbers of two digits or more that the record's texts name, years left out: fines, articles, terms. */
  numbers: string[]
  /** By what means its people spoke, and on which networks: kinds as the lexicons have them. */
  media: string[]
  platforms: string[]
  /** Its people were tried more than once, as far as the dataset knows. */
  isTriedAgain?: true
  /** SHA-256 of the record's file, in hexadecimal. */
  sha256: string
}

/** `data/index.json` in the package. */
export interface CaseIndex {
  format: 1
  /** Version of the dataset, from data/CHANGELOG.md. */
  version: string
  /** Day of the newest change to the dataset. */
  date: string
  cases: IndexEntry[]
  /** How the provisions of `data/law` are cited, for recognition. */
  citable: Citable[]
}
