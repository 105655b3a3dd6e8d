/**
 * Cyrillic names in Latin letters, as the press of several languages writes them. Only for
 * scripts in which this is safe; Han, Arabic, Hebrew and Indic names need their Latin forms in
 * the data. Diacritics do not matter: they fold away.
 */

type Scheme = Record<string, string>

const COMMON: Scheme = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ў: 'u',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ӣ: 'i',
  ӯ: 'u',
  ҳ: 'h',
  ҷ: 'j',
  җ: 'j',
}

/** What each habit of the press writes otherwise than the common one. */
const SCHEMES: Scheme[] = [
  {},
  { ё: 'yo', й: 'i', ю: 'iu', я: 'ia' },
  { ё: 'yo', е: 'e', х: 'h', қ: 'q', ғ: 'gh' },
  // Ukrainian and Belarusian г
  { г: 'h', и: 'y', й: 'i', ы: 'y' },
  // French
  { ж: 'j', у: 'ou', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iou', я: 'ia', й: 'i' },
  // German
  { в: 'w', ж: 'sch', з: 's', й: 'j', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch', щ: 'schtsch', ю: 'ju', я: 'ja' },
  // Polish, Czech, ISO 9, Turkish: after folding
  { ж: 'z', й: 'j', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ю: 'ju', я: 'ja', в: 'w' },
  { ж: 'z', й: 'j', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ю: 'ju', я: 'ja' },
  { ж: 'j', х: 'h', ч: 'c', ш: 's', щ: 'sc', ю: 'yu', я: 'ya' },
  // Romanian, Hungarian, Dutch, Portuguese
  { ж: 'j', х: 'h', ц: 't', ч: 'c', ш: 's', щ: 'sc', ю: 'iu', я: 'ia', й: 'i' },
  { ж: 'zs', й: 'j', х: 'h', ц: 'c', ч: 'cs', ш: 's', щ: 'scs', ю: 'ju', я: 'ja' },
  { ж: 'zj', у: 'oe', й: 'j', х: 'ch', ч: 'tsj', ш: 'sj', щ: 'sjtsj', ю: 'joe', я: 'ja' },
  { ж: 'j', у: 'u', ч: 'tch', ш: 'ch', щ: 'chtch', ю: 'iu', я: 'ia', й: 'i', х: 'kh' },
  // Spanish
  { ж: 'zh', х: 'j', ч: 'ch', ш: 'sh', ю: 'iu', я: 'ia', й: 'i' },
]

const VOWEL = /[аеёиоуыэюяіїє]/

function romaniseWord(word: string, scheme: Scheme, yeForE: boolean): string {
  const letters = [...word.toLowerCase()]
  return letters
    .map((letter, i) => {
      const before = letters[i - 1]
      if (yeForE && letter === 'е' && (before === undefined || VOWEL.test(before) || before === 'ь')) return 'ye'
      return scheme[letter] ?? COMMON[letter] ?? letter
    })
    .join('')
}

/** All Latin spellings of a Cyrillic name, each with the endings -skiy, -sky, -ski where they apply. */
export function romanise(text: string): string[] {
  if (!/\p{Script=Cyrillic}/u.test(text)) return []
  const out = new Set<string>()
  const words = text.split(/[\s-]+/)
  for (const scheme of SCHEMES) {
    for (const yeForE of [true, false]) {
      const plain = words.map((word) => romaniseWord(word, scheme, yeForE)).join(' ')
      out.add(plain)
      if (/(iy|yy|ij|ii|yi)\b/.test(plain)) {
        out.add(plain.replace(/(iy|yy|ij|ii|yi)\b/g, 'y'))
        out.add(plain.replace(/(iy|yy|ij|ii|yi)\b/g, 'i'))
      }
    }
  }
  return [...out]
}
