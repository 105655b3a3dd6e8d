/** Languages that add endings or prefixes to a name without changing it. */

const KAZAKH = [
  'ның',
  'нің',
  'дың',
  'дің',
  'тың',
  'тің',
  'ға',
  'ге',
  'қа',
  'ке',
  'на',
  'не',
  'ны',
  'ні',
  'ды',
  'ді',
  'ты',
  'ті',
  'да',
  'де',
  'та',
  'те',
  'нан',
  'нен',
  'дан',
  'ден',
  'тан',
  'тен',
  'мен',
  'бен',
  'пен',
]
const KYRGYZ = [
  'нын',
  'нин',
  'нун',
  'нүн',
  'дын',
  'дин',
  'дун',
  'дүн',
  'тын',
  'тин',
  'тун',
  'түн',
  'га',
  'ге',
  'го',
  'гө',
  'ка',
  'ке',
  'ны',
  'ни',
  'ну',
  'нү',
  'ды',
  'ди',
  'ду',
  'дү',
  'ты',
  'ти',
  'да',
  'де',
  'до',
  'дө',
  'та',
  'те',
  'дан',
  'ден',
  'дон',
  'тан',
  'тен',
]
const AZERBAIJANI = [
  'ın',
  'in',
  'un',
  'ün',
  'nın',
  'nin',
  'nun',
  'nün',
  'a',
  'ə',
  'ya',
  'yə',
  'ı',
  'i',
  'u',
  'ü',
  'nı',
  'ni',
  'nu',
  'nü',
  'da',
  'də',
  'dan',
  'dən',
  'la',
  'lə',
]

/** Endings that a language glues to the last word of a name. Turkish parts them with an apostrophe, which the tokens do too. */
const ENDINGS: Record<string, readonly string[]> = {
  kk: KAZAKH,
  ky: KYRGYZ,
  az: AZERBAIJANI,
  tr: [],
  uz: ['ning', 'ga', 'ni', 'da', 'dan'],
}

/** Particles that a language writes together with the word behind them. */
const PREFIXES: Record<string, readonly string[]> = {
  ar: ['و', 'ف', 'ب', 'ك', 'ل', 'ول', 'وب'],
  he: ['ו', 'ה', 'ב', 'כ', 'ל', 'מ', 'ש', 'של'],
}

/** The forms of a name with the endings of its language. */
export function withEndings(text: string, lang: string): string[] {
  return (ENDINGS[lang] ?? []).map((ending) => text + ending)
}

/** The forms of a name with the particles of its language. */
export function withPrefixes(text: string, lang: string): string[] {
  return (PREFIXES[lang] ?? []).map((prefix) => prefix + text)
}
