import * as z from 'zod'
import { caseSchema } from '#lib/cases/schema.ts'

type Plain = null | string | number | boolean | Plain[] | { [key: string]: Plain }

/** Puts the keys of a value in the order in which the schema lists them; unknown keys go last. */
function order(value: Plain, schema: z.core.$ZodType): Plain {
  let inner: z.core.$ZodType = schema
  while (inner instanceof z.ZodOptional) inner = inner.unwrap()
  if (Array.isArray(value)) return value.map((entry) => order(entry, inner instanceof z.ZodArray ? inner.element : z.unknown()))
  if (!value || typeof value !== 'object') return typeof value === 'string' ? value.normalize('NFC').trim() : value
  const shape = inner instanceof z.ZodObject ? inner.shape : {}
  const keys = [...Object.keys(shape).filter((key) => key in value), ...Object.keys(value).filter((key) => !(key in shape))]
  return Object.fromEntries(keys.map((key) => [key, order(value[key] as Plain, shape[key] ?? z.unknown())]))
}

/** The text of a file: two spaces, keys in the order of the schema, a line feed at the end. */
export function formatAs(json: unknown, schema: z.core.$ZodType): string {
  return `${JSON.stringify(order(json as Plain, schema), null, 2)}\n`
}

/** The text of a record's file. */
export function formatRecord(json: unknown): string {
  return formatAs(json, caseSchema)
}
