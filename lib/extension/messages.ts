import * as z from 'zod/mini'

/**
 * Everything that parts of the extension say to one another. Few verbs, each parsed where it
 * arrives; what does not fit is refused.
 */

const short = z.string().check(z.maxLength(2000))

/** Reader → background: what stands on a page. */
const pageRead = z.strictObject({
  type: z.literal('page-read'),
  /** The reader of the page asked for it; it was not read by itself. */
  asked: z.boolean(),
  page: z.strictObject({
    url: z.string().check(z.maxLength(8000)),
    title: short,
    headline: short,
    lang: z.string().check(z.maxLength(80)),
    published: z.string().check(z.maxLength(40)),
    text: z.string().check(z.maxLength(204_000)),
  }),
})

/** Reader → background: nothing of a court on this page any more, or nothing from the start. */
const pageQuiet = z.strictObject({
  type: z.literal('page-quiet'),
  url: z.string().check(z.maxLength(8000)),
})

/** Reader → background: the page may have come back from the browser's own cache, without its badge. */
const pageBack = z.strictObject({
  type: z.literal('page-back'),
  url: z.string().check(z.maxLength(8000)),
})

/** Panel → background: the reader said which case a page is about, or took it back. */
const judged = z.strictObject({ type: z.literal('judged') })

/** Welcome page → background: recognise this text as if it were a page, and answer with the words that led to a case. */
const sample = z.strictObject({ type: z.literal('sample'), title: short, text: short })

const message = z.discriminatedUnion('type', [pageRead, pageQuiet, pageBack, judged, sample])

/** Messages that only the extension's own pages send. */
type FromSurface = z.infer<typeof judged> | z.infer<typeof sample>

/** Messages that only the reader sends. */
export type FromReader = Exclude<Message, FromSurface>

export type Message = z.infer<typeof message>

/** Background or panel → reader: read again and tell, whatever the gate says. */
export const READ_AGAIN = 'read-again'

/** @returns the message, or undefined where it is none of ours */
export function parseMessage(value: unknown): Message | undefined {
  const parsed = z.safeParse(message, value)
  return parsed.success ? parsed.data : undefined
}
