import { DROPPED, fold, foldedLong, foldedUnit, HARD, kindOf, LETTER, SINGLE } from '../../fold.ts'
import type { SpelledEntry } from '../../renderings.ts'
import type { Tokens } from '../../tokens.ts'
import { RENDERED } from '../format.ts'
import type { NameHit } from '../scan.ts'
import { READ } from './sought.ts'
import { tokenAt } from './unspaced.ts'

/** Names that stand on a page as its press is expected to write them, letter by letter. */

/** The beginning of a page, folded: words apart by one space, other breaks as a line feed. */
interface Folded {
  text: string
  /** For each folded unit the place of the unit that it is of. */
  places: readonly number[]
}

/** These set no spaces between words, and write names with one or without. */
const SPACELESS = new Set(['th', 'lo', 'km', 'my', 'zh', 'ja'])
const isSpaced = (lang: string | undefined) => !SPACELESS.has(lang ?? '')
/** Languages that put endings to each word of a name, in place of its last vowels. */
const DECLINING = new Set(['ru', 'uk', 'be', 'sr', 'hr', 'pl', 'cs', 'sk'])
const LAST_VOWELS = /(?<=.{2})[аеёиіїйоуыьэюяaeiouy]{1,2}$/
const ENDINGS = fold(
  '(?:[аеёиіїйоуыьэюя]|ом|ем|єм|ам|ям|ой|ою|ей|ею|єю|ай|ый|ий|ия|ии|ію|ии|ие|ию|ией|ого|его|ому|ему|ага|аму|ым|им|ых|их|ая|яя|ую|юю|ья|ью|ові|еві|ови|еви|[aeiouy]|em|om|ou|ow|owi|ovi|ie|ia|ii|ego|iego|emu|iemu|ym|im|ej|iej|oj|og|oga|omu|eho|ho|mu|ija|iju|ije|iji|ijem|ijom)?',
)
/** Languages that glue particles to the front of a name. */
const GLUE = new Set(['ar', 'he', 'am', 'fa', 'ur', 'ku'])
const MOST_BEFORE = 2
/** An ending has at most so many letters. */
const MOST_BEHIND = 5
const LETTERS = /[\p{L}\p{M}\p{N}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const KATAKANA = /[ァ-ヺー]/
/** So often a name is looked for on a page. */
const MOST_OF_ONE = 8

function folded(text: string, isSpaced: boolean): Folded {
  let out = ''
  const places: number[] = []
  const add = (written: string, place: number) => {
    for (const unit of written) {
      out += unit
      places.push(place)
    }
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = kindOf(unit)
    if (kind === LETTER || kind === SINGLE) add(foldedUnit(unit) ? String.fromCharCode(foldedUnit(unit)) : foldedLong(unit), i)
    else if (kind === HARD) add('\n', i)
    else if (kind !== DROPPED && isSpaced && !/[ \n]$/.test(out)) add(' ', i)
  }
  return { text: out, places }
}

/**
 * Where a page writes the people of these cases as is expected of its language.
 * @returns hits of kind `RENDERED`, in no order
 */
export function expectedOn(
  tokens: Tokens,
  lang: string | undefined,
  cases: readonly SpelledEntry[],
  isMeant: (entry: SpelledEntry) => boolean,
): NameHit[] {
  const hits: NameHit[] = []
  let page: Folded | undefined
  for (const [record, entry] of cases.entries()) {
    if (!isMeant(entry)) continue
    for (const [defendant, forms] of entry.rendered.entries())
      for (const form of forms) {
        page ??= folded(tokens.text.slice(0, READ), isSpaced(lang))
        for (const { start, end } of placesOf(page, form, lang))
          hits.push({ start, end, token: tokenAt(tokens, start), record, defendant, kind: RENDERED, gap: false })
      }
  }
  return hits
}

function placesOf({ text, places }: Folded, form: string, lang: string | undefined): { start: number; end: number }[] {
  const sought = folded(form, isSpaced(lang)).text.trim()
  const words = sought.split(' ')
  const turned = words.length > 1 ? [words.at(-1), ...words.slice(0, -1)].join(' ') : sought
  const found: { start: number; end: number }[] = []
  for (const order of new Set([sought, turned]))
    for (const [at, end] of lang !== undefined && DECLINING.has(lang) ? declined(text, order) : written(text, order)) {
      if (found.length === MOST_OF_ONE) break
      if (isWhole(text, at, end, lang)) found.push({ start: places[at] as number, end: (places[end - 1] as number) + 1 })
    }
  return found
}

type Span = readonly [start: number, end: number]

function* written(text: string, name: string): Generator<Span> {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) yield [at, at + name.length]
}

/** A name of which each word may have another ending: Винода Дуа, Катерине Андреевой. */
function* declined(text: string, name: string): Generator<Span> {
  const stems = name.split(' ').map((word) => word.replace(LAST_VOWELS, ''))
  if (!stems.every((stem) => text.includes(stem))) return
  const pattern = new RegExp(stems.map((stem) => `(?<!\\p{L})${stem}${ENDINGS}(?!\\p{L})`).join(' '), 'gu')
  for (const match of text.matchAll(pattern)) yield [match.index, match.index + match[0].length]
}

/** Whether what stands around a name may stand there: nothing, a particle before it, an ending behind it. */
function isWhole(text: string, start: number, end: number, lang: string | undefined): boolean {
  const [first, last] = [text[start] as string, text[end - 1] as string]
  if (KATAKANA.test(first) && KATAKANA.test(text[start - 1] ?? '')) return false
  if (KATAKANA.test(last) && KATAKANA.test(text[end] ?? '')) return false
  if (UNSPACED.test(first) || KATAKANA.test(first)) return true
  let before = 0
  while (before <= MOST_BEFORE && LETTERS.test(text[start - 1 - before] ?? '')) before++
  let behind = 0
  while (behind <= MOST_BEHIND && LETTERS.test(text[end + behind] ?? '')) behind++
  return before <= (lang !== undefined && GLUE.has(lang) ? MOST_BEFORE : 0) && behind <= MOST_BEHIND
}
