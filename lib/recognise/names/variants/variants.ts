import { fold } from '../../fold.ts'
import { DERIVED, FULL, type NameKind, RENDERED, SURNAME, WEAK } from '../format.ts'
import { romanise } from './romanise.ts'
import { declineName } from './slavic.ts'
import { withEndings, withPrefixes } from './suffixes.ts'

export interface NameForm {
  text: string
  /** BCP 47 tag. */
  lang: string
  weak?: boolean
}

export interface Variant {
  text: string
  kind: NameKind
}

const CYRILLIC = /\p{Script=Cyrillic}/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const KOREAN = /^[가-힣]{3,4}$/
const VIETNAMESE = /^(Nguy[eễ]n|Tr[aầ]n|L[eê]|Ph[aạ]m|Tr[uư][oơ]ng|Hu[yỳ]nh|V[oõ]|[DĐ][aặ]ng|B[uù]i|[DĐ]o)\s/u
/** Jimmy Lai Chee-ying: the press writes Jimmy Lai, and Lai Chee-ying. */
const HONG_KONG = /^[A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+-[a-z]+$/
const SLAVIC = ['ru', 'uk', 'be']
/** Particles that are no names by themselves and begin none. */
const PARTICLE = /^(al|el|bin|ben|ibn|bint|de|del|da|dos|van|von|der|la|le|abu|abd|u|ال)$/i

/** Languages whose own press gives the family name first. */
const FAMILY_FIRST = /^(zh|ja|ko|vi|hu|km)/

/**
 * The forms in which pages may write a name, made when the dataset is compiled: inflected,
 * with prefixes, in Latin letters, turned round. The surname alone is marked as such.
 */
export function variantsOf(form: NameForm): Variant[] {
  const out = new Map<string, Variant>()
  const add = (text: string, kind: NameKind) => {
    const key = fold(text)
      .replaceAll(/[\s\-'’‘ʼʻ`]+/g, ' ')
      .trim()
    const known = out.get(key)
    if (key && (!known || kind < known.kind)) out.set(key, { text: key, kind })
  }
  const words = form.text.trim().split(/\s+/)
  // Korean writes a full name as one word of family name and given name.
  const isWhole = UNSPACED.test(form.text) || KOREAN.test(form.text.trim())
  const whole: NameKind = form.weak ? WEAK : FULL
  const derived: NameKind = form.weak ? WEAK : DERIVED
  add(form.text, words.length === 1 && !isWhole ? WEAK : whole)
  if (UNSPACED.test(form.text)) return [...out.values()]

  const language = form.lang.split('-')[0] as string
  const single = words.length === 1 && !isWhole
  const orders = words.length === 1 || form.weak ? [words] : [words, turned(words)]
  for (const order of orders) {
    const text = order.join(' ')
    const kind = single ? WEAK : derived
    add(text, kind)
    if (CYRILLIC.test(text)) {
      // A page in any of these languages may write a name of any of the others.
      for (const lang of new Set([...SLAVIC.filter((l) => l === language || l === 'ru')])) {
        for (const declined of declineName(order, lang)) add(declined, kind)
      }
      for (const lang of ['kk', 'ky']) for (const ended of withEndings(text, lang)) add(ended, kind)
      for (const latin of romanise(text)) add(latin, kind)
    } else {
      for (const ended of withEndings(text, language)) add(ended, kind)
    }
    for (const prefixed of withPrefixes(text, language)) add(prefixed, kind)
  }
  if (!form.weak && HONG_KONG.test(form.text.trim())) {
    const [english, family, given] = words as [string, string, string]
    add(`${english} ${family}`, derived)
    add(`${family} ${given}`, derived)
  }
  // Francisco Usón, Stella Hendrawan: a form that some newspapers may use, and that is no name of itself.
  if (!form.weak && words.length === 3 && words.every((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word)) && !VIETNAMESE.test(form.text)) {
    add(words.slice(0, 2).join(' '), RENDERED)
    add(`${words[0]} ${words[2]}`, RENDERED)
  }
  // Two given names and two surnames: the press leaves the second surname out.
  if (!form.weak && words.length === 4 && !words.some((word) => PARTICLE.test(word) || word.includes('-')) && !VIETNAMESE.test(form.text))
    add(words.slice(0, 3).join(' '), derived)
  if (words.length > 1 && !form.weak) addSurname(words, language, add)
  return [...out.values()]
}

/** The last word first; behind it the others, as lists and registers write. */
function turned(words: readonly string[]): string[] {
  return [words.at(-1) as string, ...words.slice(0, -1)]
}

function addSurname(words: readonly string[], language: string, add: (text: string, kind: NameKind) => void): void {
  const isFamilySecond = HONG_KONG.test(words.join(' '))
  const surname = (FAMILY_FIRST.test(language) ? words[0] : isFamilySecond ? words[1] : words.at(-1)) as string
  if (surname.length < 4 || PARTICLE.test(surname)) return
  add(surname, SURNAME)
  if (!CYRILLIC.test(surname)) return
  for (const lang of SLAVIC.filter((l) => l === language || l === 'ru'))
    for (const declined of declineName([surname], lang)) add(declined, SURNAME)
  for (const ended of withEndings(surname, 'kk')) add(ended, SURNAME)
}
