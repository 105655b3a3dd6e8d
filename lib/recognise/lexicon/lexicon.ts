import type { OFFENCES } from '#lib/cases/vocabulary.ts'

export type Offence = (typeof OFFENCES)[number]

/** Kinds of expression that tell one case from another. */
const MEDIA = [
  'song',
  'poem',
  'book',
  'film',
  'video',
  'cartoon',
  'art',
  'photo',
  'speech',
  'protest',
  'broadcast',
  'article',
  'post',
  'letter',
  'symbol',
] as const

export type Media = Readonly<Record<(typeof MEDIA)[number], string>>

/**
 * What the recogniser knows of a language. Terms are parted by commas or line feeds; a star
 * ends a stem that takes any ending; several words are a phrase. Case, diacritics and
 * apostrophes do not matter.
 */
export interface Lexicon {
  /** BCP 47 tag of the language. */
  lang: string
  /** Its most frequent words, to tell it from others in the same script. */
  common: string
  /** Words of court proceedings that have hardly another sense. */
  court: string
  /** Words of court proceedings that mean other things elsewhere: charge, trial, appeal, sentence. */
  ambiguous: string
  /** Arrest, detention, prison. */
  custody: string
  /** What a report tells of one person's case: was arrested, is charged with, was sentenced to, walked free, appeared before. */
  acts: string
  /** Making and discussing law, books and films about it: bill, reform, repeal, essay, author, audience. Speaks against a report of a case. */
  debate: string
  /** What the law calls the offence, by kind. */
  offences: Partial<Record<Offence, string>>
  /** Speaking, writing, posting, reporting, protesting, and those who do it for a living. */
  expression: string
  /** Press freedom and human rights, and who speaks for them. */
  rights: string
  /** Other offences: their presence makes a prosecution for speech less likely. */
  crime: string
  /** Sport, medicine, business, software: where court words mean something else. */
  elsewhere: string
  /** By what means somebody spoke: songs, books, cartoons, speeches, protests. By kind. */
  media: Media
  /** Names of countries that Intl.DisplayNames does not give: adjectives, people, capitals. By ISO code. */
  places: Record<string, string>
}

/** The terms of a list, trimmed, without empty ones. */
export function termsOf(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter(Boolean)
}
