import * as z from 'zod'
import { OFFENCES, RIGHTS } from '#lib/cases/vocabulary.ts'

/**
 * The shapes of `data/law/`: provisions by country, rights with their standards, grading
 * schemes. The order of the keys is the order in which files are written.
 */

const text = (max: number) => z.string().trim().min(1).max(max)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
const language = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'a language is a BCP 47 tag such as ru or zh-Hant')
const partialDate = z.string().regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, 'a date is 2020, 2020-06 or 2020-06-22')

const lawSourceSchema = z.strictObject({
  publisher: slug.describe('Key of a publisher in data/publishers.json'),
  url: z.url({ protocol: /^https?$/ }),
})

const citationSchema = z.strictObject({
  text: text(140),
  lang: language,
  country: z.literal(true).optional().describe('Counts only on a page about this country: a bare article number, "Penal Code"'),
  unseen: z.literal(true).optional().describe('Made by convention, seen on no page: used to recognise, never shown'),
})

const LAW_STATUS = ['in-force', 'repealed', 'struck-down', 'unknown'] as const

export const provisionSchema = z.strictObject({
  id: slug,
  country: z.string().regex(/^[A-Z]{2}$/),
  law: text(160),
  lawLocal: z.strictObject({ text: text(240), lang: language }).optional(),
  provision: text(80),
  offence: z.enum(OFFENCES),
  title: text(200).describe('What it punishes, in plain words'),
  cited: z.array(citationSchema),
  maxPenalty: text(300).optional(),
  status: z.enum(LAW_STATUS),
  statusNote: text(500).optional(),
  asOf: partialDate.describe('Date of the newest source behind this entry'),
  undated: z.literal(true).optional().describe('The sources bear no date; asOf is when they must have been written'),
  sources: z.array(lawSourceSchema).min(1),
})

export const rightSchema = z.strictObject({
  key: z.enum(RIGHTS),
  title: text(80),
  plain: text(300).describe('The right in one or two plain sentences'),
  standards: z.strictObject({
    iccpr: text(60).optional(),
    echr: text(60).optional(),
    achpr: text(60).optional(),
    achr: text(60).optional(),
  }),
  generalComment: text(120).optional(),
  test: z.array(text(300)).optional().describe('The steps of the test that a restriction must pass'),
  sources: z.array(lawSourceSchema).min(1),
})

const gradingSchema = z.strictObject({
  key: slug,
  name: text(80),
  organisation: text(120),
  values: z.array(z.strictObject({ value: text(8), label: text(120).optional() })).min(2),
  about: text(400),
  caution: text(200).optional(),
  sources: z.array(lawSourceSchema).min(1),
})

export const gradingsFileSchema = z.strictObject({ schemes: z.array(gradingSchema) })

export type Provision = z.infer<typeof provisionSchema>
export type Right = z.infer<typeof rightSchema>
export type Grading = z.infer<typeof gradingSchema>
