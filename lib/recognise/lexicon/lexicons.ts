import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { kk } from './kk.ts'
import type { Lexicon } from './lexicon.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'

/** All languages whose pages can be judged, by BCP 47 tag. */
export const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([ar, en, es, fr, kk, ru, tr].map((lexicon) => [lexicon.lang, lexicon]))
