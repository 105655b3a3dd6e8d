import type { Grading, Provision, Right } from './schema.ts'

/** `data/law.json` in the package: what the panel shows of laws, rights and grading schemes. */
export interface Law {
  provisions: Provision[]
  rights: Right[]
  gradings: Grading[]
}

/** A citation form fit to be shown: one that a page was seen to use. */
export function shownForms(provision: Provision): string[] {
  return provision.cited.filter(({ unseen }) => !unseen).map(({ text }) => text)
}
