import { declaredLanguage, publishedOn } from './facts.ts'
import { Gate } from './gate.ts'
import { MOST_CHARACTERS, type ReadPage } from './page.ts'
import { walk } from './walk.ts'

/** Work on the page's own thread comes in pieces of at most so many milliseconds. */
const SLICE = 6
/** Nodes between two looks at the clock. */
const STEP = 80
/** Shorter blocks are labels and entries of lists; the gate reads paragraphs. */
const PARAGRAPH = 30
/** So many characters of them: an article says within these what it is about. */
const MOST_WEIGHED = 12_000

export interface Pace {
  now(): number
  /** Resolves when the page has had its turn. */
  rest(): Promise<void>
}

export interface Reading {
  page: ReadPage
  /** Whether the words of court and custody call for the background. */
  isCourtMatter: boolean
}

/**
 * Reads a document into title, language, date and text, in short slices.
 * @returns undefined where the document has no body or no text
 */
export async function readPage(document: Document, url: string, pace: Pace): Promise<Reading | undefined> {
  const { body } = document
  if (!body) return undefined
  let since = pace.now()
  const breathe = async () => {
    if (pace.now() - since < SLICE) return
    await pace.rest()
    since = pace.now()
  }
  const walking = walk(body)
  while (walking.step(STEP)) await breathe()
  await breathe()

  const title = document.title.replace(/\s+/g, ' ').trim()
  const gate = new Gate()
  gate.add(title)
  let weighed = 0
  for (const block of walking.blocks) {
    if (block.length < PARAGRAPH || weighed > MOST_WEIGHED) continue
    weighed += block.length
    gate.add(block)
    await breathe()
  }
  const text = walking.blocks.join('\n')
  if (!text) return undefined
  return {
    page: {
      url: url.replace(/#.*$/, ''),
      title,
      headline: walking.headline,
      lang: declaredLanguage(document),
      published: publishedOn(document),
      text: `${title}\n${text}`.slice(0, MOST_CHARACTERS),
    },
    isCourtMatter: gate.isOpen,
  }
}
