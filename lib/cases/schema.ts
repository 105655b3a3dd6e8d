import * as z from 'zod'
import {
  CHARGE_RESULTS,
  CUSTODY,
  DOCUMENT_KINDS,
  EVENTS,
  GRADES,
  MEDIA,
  OFFENCES,
  OUTCOMES,
  PUBLISHER_KINDS,
  RIGHTS,
  ROLES,
  SENTENCES,
  STAGES,
} from './vocabulary.ts'

/**
 * The shape of `data/cases/<cc>/<id>.json`. The order of the keys here is the order in
 * which records are written (`npm run data:format`).
 *
 * Parsed in full when the dataset is compiled; the extension itself only takes the types.
 */

const text = (max: number) => z.string().trim().min(1).max(max)

/** A day, a month or a year, as exactly as a source gives it. */
const partialDate = z.string().regex(/^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/, 'a date is 2020, 2020-06 or 2020-06-22')

/** BCP 47, with a script where it matters: ru, kk, zh-Hant. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a language is a BCP 47 tag such as ru, zh-Hant or pt-BR')

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')

const webAddress = z.url({ protocol: /^https?$/ })

/** The key of an entry of the record's own `sources`. */
const sourceKey = slug

const sourceSchema = z.strictObject({
  key: slug.describe('Name of the source within this record: cfj-brief-2020'),
  publisher: slug.describe('Key of a publisher in data/publishers.json'),
  author: text(120)
    .optional()
    .describe('Who speaks, where that is not the publisher: "Clooney Foundation for Justice" for a brief that another site hosts'),
  title: text(240).optional(),
  date: partialDate.optional(),
  lang: language.optional(),
  url: webAddress.optional().describe('Left out only where no address is known; then title and date are needed'),
  copy: z.literal(true).optional().describe("The address is somebody else's copy of the document"),
})

const nameSchema = z.strictObject({
  text: text(90),
  lang: language,
  weak: z.literal(true).optional().describe('A common word, a mononym, a pen name or a bare surname: never decides alone'),
  source: webAddress.optional().describe('A page that writes the name so'),
})

const sentenceSchema = z.strictObject({
  kind: z.enum(SENTENCES),
  text: text(200),
  months: z.number().positive().optional(),
  source: sourceKey,
})

/** What became of one defendant, where the defendants fared differently. */
const fateSchema = z.strictObject({
  outcome: z.enum(OUTCOMES).optional(),
  sentence: z.array(sentenceSchema).optional(),
  custody: z.enum(CUSTODY).optional(),
  asOf: partialDate,
  note: text(240).optional(),
  source: sourceKey,
})

const defendantSchema = z.strictObject({
  name: text(90),
  names: z.array(nameSchema).optional().describe('Other forms by which pages write the name'),
  roles: z.array(z.enum(ROLES)).optional(),
  affiliation: text(120).optional(),
  fate: fateSchema.optional(),
})

const chargeSchema = z.strictObject({
  offence: z.enum(OFFENCES),
  label: text(240).describe('The charge as the source words it, or a short paraphrase'),
  law: text(200).optional(),
  provision: text(120).optional(),
  provisionId: slug.optional().describe('Key of a provision in data/law/provisions'),
  result: z.enum(CHARGE_RESULTS),
  defendants: z.array(text(90)).optional().describe('Whom it concerns, where not all'),
  source: sourceKey.optional(),
})

const statusSchema = z.strictObject({
  stage: z.enum(STAGES),
  outcome: z.enum(OUTCOMES),
  custody: z.enum(CUSTODY),
  asOf: partialDate.describe('Date of the newest source behind this status'),
  note: text(200).optional(),
  source: sourceKey,
})

const timelineSchema = z.strictObject({
  date: partialDate,
  until: partialDate.optional(),
  event: z.enum(EVENTS),
  text: text(300),
  source: sourceKey,
})

const monitorSchema = z.strictObject({
  org: text(120),
  programme: text(80).optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  source: sourceKey,
})

const gradeSchema = z.strictObject({
  value: z.enum(GRADES),
  scheme: slug.describe('Key of a scheme in data/law/gradings.json'),
  by: text(160),
  date: partialDate.optional(),
  source: sourceKey,
})

const findingSchema = z.strictObject({
  right: z.enum(RIGHTS),
  standard: text(80).optional().describe('Only where the finder cites it: "ICCPR art. 14(3)(b)"'),
  by: text(120).describe('Who found it: a monitor, court, UN body or established organisation'),
  date: partialDate.optional(),
  text: text(400),
  source: sourceKey,
})

const documentSchema = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  title: text(200),
  source: sourceKey,
})

export const caseSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z]{2}-[a-z0-9-]+-[0-9]{4}$/, 'an id is country, surname, year the case began: kz-ilyashev-2020'),
  title: text(90).describe('Neutral name of the case: "Kazakhstan v. Alnur Ilyashev"'),
  country: z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, of the prosecuting state'),
  place: text(60).optional().describe('City or region of the court'),
  lead: text(180).describe('One sentence: who they are and what they were tried for'),
  defendants: z.array(defendantSchema).min(1),
  expression: z.strictObject({
    medium: z.enum(MEDIA),
    platform: text(80).optional(),
    summary: text(400).describe('What was said or done, in our own words'),
    source: sourceKey.optional(),
  }),
  charges: z.array(chargeSchema).min(1),
  court: text(160).optional(),
  status: statusSchema,
  sentence: z.array(sentenceSchema).optional(),
  grade: gradeSchema.optional(),
  monitors: z.array(monitorSchema).optional(),
  findings: z.array(findingSchema).optional(),
  documents: z.array(documentSchema).optional(),
  timeline: z.array(timelineSchema).min(1),
  related: z.array(z.string()).optional().describe('Ids of other cases of the same people or events'),
  uncertain: text(700).optional().describe('What the sources disagree on or leave open'),
  sources: z.array(sourceSchema).min(1),
})

export const publisherSchema = z.strictObject({
  key: slug,
  name: text(120),
  kind: z.enum(PUBLISHER_KINDS),
  reliability: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('1 established and accountable, 2 known, 3 treat with care'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  domains: z.array(z.string()).optional(),
})

export type CaseRecord = z.infer<typeof caseSchema>
export type Defendant = z.infer<typeof defendantSchema>
export type Charge = z.infer<typeof chargeSchema>
export type Finding = z.infer<typeof findingSchema>
export type TimelineEntry = z.infer<typeof timelineSchema>
export type Source = z.infer<typeof sourceSchema>
export type Publisher = z.infer<typeof publisherSchema>
export type Grade = z.infer<typeof gradeSchema>
