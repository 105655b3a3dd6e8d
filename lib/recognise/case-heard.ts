import { unlikeness, unlikenessOf } from './names/likeness.ts'
import { consonants } from './names/overheard/sought.ts'
import type { NameHit } from './names/scan.ts'
import { latinSounds, soundOf } from './names/sound.ts'
import { spelled } from './names/spelling.ts'
import type { SpelledEntry } from './renderings.ts'

/**
 * Names that are only heard: written in another script or spelling than the dataset has. Whether
 * what was found by its consonants is the name at all, and what else must then speak for a case.
 */

/** What else must speak for a case: where the name is as good as written, in general, and where it may be chance. */
/** A name that asks for no more than this beside it is as good as written. */
export const SURELY_HEARD = 1
const HEARD = SURELY_HEARD
const HEARD_SHORT = 1.5
const HEARD_DOUBTFUL = 2.5
/** So many consonant classes are hardly heard by chance. */
const LONG = 7
/** Of words of the same few classes, these are so unlike the name that they are others; by number of classes. */
const MOST_UNLIKE = [0.08, 0.08, 0.08, 0.08, 0.08, 0.14, 0.17, 0.17]
/** So like a name, with so many consonants in its two outer words, nothing else is. */
const VERY_LIKE = 0.08
const TELLING = 5.5
/** As like as different spellings of a name are. */
const LIKE = 0.1
const LIKE_IN_LATIN = 0.12
/** Names of countries that write in Latin letters are not spelled anew in another language of these letters: only endings differ. */
const ONLY_ENDINGS = 0.015
/** Chinese characters tell no vowels. */
const VOWELS_OF_HAN = 0.1
const FEWEST_OF_HAN = 5
const FEWEST_OF_SURNAME = 5
const LIKE_SURNAME = 0.1
/** So many places on a page are compared with a name. */
export const MOST_COMPARED = 12

/** Countries of the dataset whose people's names are written in another script than Latin. */
const OTHER_SCRIPTS = new Set(
  'AE AF AM BD BH BY CN DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KR KW KZ LA LB LK LY MA MM MN NP OM PK PS QA RS RU SA SD SY TH TJ TN TW UA YE'.split(
    ' ',
  ),
)
/** Languages in Latin letters that spell every foreign name as it sounds. */
const RESPELLING = new Set(['sr', 'az', 'uz', 'ku', 'lv', 'lt'])
const writesLatin = (country: string) => !OTHER_SCRIPTS.has(country)

const HAN = /\p{Script=Han}/u
const isHan = (unit: number) => unit >= 0x3400 && unit < 0xa000
const isLatin = (unit: number) => unit < 0x250

/**
 * What else must speak for a case whose name is heard at one place.
 * @returns points of what tells cases apart; undefined where the words are no form of the name
 */
export function heardNeeds(
  text: string,
  lang: string | undefined,
  hit: NameHit,
  { defendants, otherNames, country, rendered }: SpelledEntry,
): number | undefined {
  const names = [defendants[hit.defendant] ?? '', ...(otherNames[hit.defendant] ?? [])].filter((name) => !HAN.test(name))
  const unit = text.charCodeAt(hit.start)
  const written = text.slice(hit.start, hit.end)
  const anew = (rendered[hit.defendant] ?? []).filter((name) => !HAN.test(name))
  const nearest = [
    ...names.map((name) => ({ name, by: country as string | undefined, unlike: unlikeness(name, written, lang, country) })),
    ...anew.map((name) => ({ name, by: lang, unlike: unlikeness(name, written, lang, lang) })),
  ].sort((a, b) => a.unlike - b.unlike)[0]
  if (!nearest) return undefined
  const unlike = nearest.unlike - (isHan(unit) ? VOWELS_OF_HAN : 0)
  const bySurname = () => names.some((name) => isBySurname(name, written, lang, country))
  if (isLatin(unit)) {
    const isRespelled = !writesLatin(country) || (lang !== undefined && RESPELLING.has(lang))
    if (unlike <= (isRespelled ? LIKE_IN_LATIN : ONLY_ENDINGS)) return HEARD
    return isRespelled && bySurname() ? HEARD_SHORT : undefined
  }
  const classes = soundOf(text, hit.start, hit.end).length
  if (isHan(unit) && classes < FEWEST_OF_HAN) return undefined
  if (!isHan(unit) && unlike <= VERY_LIKE && consonantsOf(nearest.name, nearest.by) >= TELLING) return HEARD
  if (unlike > (MOST_UNLIKE[Math.min(classes, LONG)] as number)) return bySurname() ? HEARD_SHORT : undefined
  if (classes >= LONG || (classes >= FEWEST_OF_HAN && unlike <= LIKE)) return HEARD
  return unlike <= LIKE ? HEARD_SHORT : HEARD_DOUBTFUL
}

/** What else must speak for a case whose name is written as is expected of the page's press: more where it is short. */
export function renderedNeeds(written: string): number {
  const letters = [...written.replaceAll(/[^\p{L}]/gu, '')].length
  const few = HAN.test(written) || HANGUL.test(written) ? FEWEST_SYLLABLES : FEWEST_LETTERS
  return letters < few ? HEARD_SHORT : HEARD
}

const HANGUL = /\p{Script=Hangul}/u
const FEWEST_SYLLABLES = 4
const FEWEST_LETTERS = 8

function consonantsOf(name: string, country: string | undefined): number {
  const words = name.split(/[\s·・]+/)
  return consonants(spelled(words[0] ?? '', country)) + (words.length > 1 ? consonants(spelled(words.at(-1) ?? '', country)) : 0)
}

/** The same for all places of a page: a name that is told early and more than once is hardly chance. */
export function pageNeeds(needs: number, places: number, isEarly: boolean): number {
  return needs === HEARD_DOUBTFUL && places > 1 && isEarly ? HEARD_SHORT : needs
}

/** A long surname says enough where the press knows the person by another given name: Sasha, Zhenya. */
function isBySurname(name: string, written: string, lang: string | undefined, country: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? ''
  const there = written.split(/\s+/).at(-1) ?? ''
  const classes = isLatin(there.charCodeAt(0)) ? (latinSounds(there)[0] ?? '') : soundOf(there, 0, there.length)
  return classes.length >= FEWEST_OF_SURNAME && unlikenessOf(last, there, lang, country) <= LIKE_SURNAME
}
