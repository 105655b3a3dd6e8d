import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { fold } from './fold.ts'
import { LONGEST_WORD } from './names/heard.ts'
import { unlikenessOf } from './names/likeness.ts'
import { joinClasses, latinSounds, soundOf, sounds } from './names/sound.ts'
import type { TermHit } from './terms.ts'
import { AFTER_BREAK, ALONE, type Tokens, tokenise } from './tokens.ts'
import type { Meaning } from './vocabulary.ts'

/**
 * What a page names of a case beside its people: the court, the place, an outlet, a title. As
 * the dataset writes it; and by its sound, where the page is in another script.
 */

export interface Place {
  start: number
  end: number
}

/** A place that tells of a case. */
export interface Told extends Place {
  /** It belongs to the people of the case, whatever they are tried for. */
  isPersonal: boolean
  /** A city that stands for its country: much else happens there. */
  isCity: boolean
}

interface Page {
  text: string
  tokens: Tokens
  hits: readonly TermHit<Meaning>[]
}

/** A name of so few consonant classes is heard where it is also spelled alike; of so many, anywhere. */
const FEWEST_HEARD = 4
const SURELY_HEARD = 6
const MOST_UNLIKE = 0.1
/** A place that the page's own language knows needs to sound like the place of the case only so far. */
const FEWEST_OF_PLACE = 2
/** Longer names are no towns, and may be read in too many ways. */
const MOST_WORDS_OF_PLACE = 3
/** An ending, or a particle in front, may add so many classes to the sound of a place. */
const MOST_ADDED = 1
/** So it must be of so many classes itself. */
const FEWEST_WITH_ENDING = 3

/** Where the page names what belongs to the case, each thing once; not where it told the country. */
export function contextOf(page: Page, entry: IndexEntry, nation: Place | undefined): Told[] {
  const out: Told[] = []
  const country = nation && fold(page.text.slice(nation.start, nation.end))
  for (const term of entry.context) {
    const at = findSequence(page.tokens, tokenise(term)) ?? heard(page, entry, term)
    if (at && at.start !== nation?.start && !isPartOf(fold(page.text.slice(at.start, at.end)), country))
      out.push({ ...at, isPersonal: entry.personal.includes(term), isCity: isCity(page, at) })
  }
  return out
}

const isCity = ({ hits }: Page, { start, end }: Place) =>
  hits.some((hit) => hit.meaning.kind === 'country' && hit.start < end && hit.end > start)

/** Delhi tells nothing more where New Delhi told the country. */
const isPartOf = (place: string, country: string | undefined) =>
  country !== undefined && (country.includes(place) || place.includes(country))

function findSequence(tokens: Tokens, sought: Tokens): Place | undefined {
  const { count } = sought
  if (!count) return undefined
  for (let i = 0; i + count <= tokens.count; i++) {
    let k = 0
    while (k < count && tokens.hash[i + k] === sought.hash[k] && (k === 0 || !((tokens.flags[i + k] as number) & AFTER_BREAK))) k++
    if (k === count) return { start: tokens.start[i] as number, end: tokens.end[i + count - 1] as number }
  }
  return undefined
}

function heard(page: Page, entry: IndexEntry, term: string): Place | undefined {
  const words = term.split(/[\s-]+/)
  const whole = words.length <= MOST_WORDS_OF_PLACE ? joined(words.map((word) => latinSounds(word))) : []
  return heardPlace(page, entry, whole) ?? heardName(page, words)
}

/** A town of the case's country, which the page names in its own language. */
function heardPlace({ text, hits }: Page, entry: IndexEntry, whole: readonly string[]): Place | undefined {
  for (const { meaning, start, end } of hits) {
    if (meaning.kind !== 'country' || meaning.country !== entry.country) continue
    const found = joined(wordsOf(text.slice(start, end)))
    if (found.some((sound) => whole.some((sought) => isPlace(sound, sought)))) return { start, end }
  }
  return undefined
}

function isPlace(sound: string, sought: string): boolean {
  if (sought.length < FEWEST_OF_PLACE) return false
  if (sound === sought) return true
  const isClose = sought.length >= FEWEST_WITH_ENDING && sound.length <= sought.length + MOST_ADDED
  return isClose && (sound.startsWith(sought) || sound.endsWith(sought))
}

/** The words of the page with their sounds, where it is in a script with spaces other than Latin; kept for the page last asked for. */
let lastTokens: Tokens | undefined
let lastSounds: (string | undefined)[] = []

function soundsOf(tokens: Tokens): (string | undefined)[] {
  if (lastTokens === tokens) return lastSounds
  const { text, start, end, flags, count } = tokens
  lastTokens = tokens
  lastSounds = []
  let any = false
  for (let i = 0; i < count; i++) {
    const from = start[i] as number
    const isHeard = !((flags[i] as number) & ALONE) && (end[i] as number) - from <= LONGEST_WORD && sounds(text.charCodeAt(from))
    any ||= isHeard
    lastSounds.push(isHeard ? soundOf(text, from, end[i] as number) : undefined)
  }
  if (!any) lastSounds = []
  return lastSounds
}

function heardName({ tokens }: Page, words: readonly string[]): Place | undefined {
  const sought = words.map((word) => latinSounds(word))
  const classes = sought.reduce((sum, [first = '']) => sum + first.length, 0)
  if (classes < FEWEST_HEARD || sought.some((forms) => !forms[0])) return undefined
  const known = soundsOf(tokens)
  if (!known.length) return undefined
  const fits = (at: number, forms: readonly string[], isLast: boolean) => {
    const sound = known[at]
    return (
      sound !== undefined && forms.some((form) => sound === form || (isLast && form.length > 2 && sound.slice(0, -MOST_ADDED) === form))
    )
  }
  for (let i = 0; i + words.length <= tokens.count; i++) {
    let k = 0
    while (k < words.length && fits(i + k, sought[k] as string[], k === words.length - 1)) k++
    if (k < words.length) continue
    const at = { start: tokens.start[i] as number, end: tokens.end[i + k - 1] as number }
    if (classes >= SURELY_HEARD || isLike(tokens.text.slice(at.start, at.end), words)) return at
  }
  return undefined
}

/** Short names must be spelled alike too. */
function isLike(written: string, words: readonly string[]): boolean {
  const there = written.split(/[\s-]+/)
  const unlike = words.reduce((sum, word, i) => sum + unlikenessOf(word, there[i] ?? ''), 0) / words.length
  return unlike <= MOST_UNLIKE
}

const wordsOf = (text: string) =>
  text
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => (/\p{Script=Latin}/u.test(word) ? latinSounds(word) : [soundOf(word, 0, word.length)]))

/** The sounds of words read as one. */
function joined(words: readonly (readonly string[])[]): string[] {
  return words.reduce<string[]>((all, forms) => all.flatMap((before) => forms.map((form) => joinClasses(before, form))), [''])
}
