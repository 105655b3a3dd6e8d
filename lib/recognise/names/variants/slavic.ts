/**
 * Declension of personal names in Russian, Ukrainian and Belarusian, for both genders at once:
 * a form too many in the index costs nothing, since only whole names decide.
 *
 * Each ending rule gives the endings of the oblique cases in one order (genitive, dative,
 * accusative, instrumental, locative), so that given name and surname are put in the same case.
 */

type Rule = readonly [ending: RegExp, drop: number, cases: readonly (readonly string[])[]]

const CASES = 5

const RUSSIAN: Rule[] = [
  [/(ский|цкий)$/, 2, [['ого'], ['ому'], ['ого'], ['им'], ['ом']]],
  [/(ская|цкая)$/, 2, [['ой'], ['ой'], ['ую'], ['ой'], ['ой']]],
  [/[оы]й$/, 2, [['ого'], ['ому'], ['ого'], ['ым'], ['ом']]],
  [/(ов|ев|ёв|ин|ын)$/, 0, [['а'], ['у'], ['а'], ['ым', 'ом'], ['е']]],
  [/(ова|ева|ёва|ина|ына)$/, 1, [['ой', 'ы'], ['ой', 'е'], ['у'], ['ой'], ['ой', 'е']]],
  [/ия$/, 1, [['и'], ['и'], ['ю'], ['ей'], ['и']]],
  [/[гкхжшщчц]а$/, 1, [['и', 'ы'], ['е'], ['у'], ['ой', 'ей'], ['е']]],
  [/а$/, 1, [['ы'], ['е'], ['у'], ['ой'], ['е']]],
  [/я$/, 1, [['и'], ['е'], ['ю'], ['ей'], ['е']]],
  [/ий$/, 1, [['я'], ['ю'], ['я'], ['ем'], ['и']]],
  [/[аеиоуыэюя]й$/, 1, [['я'], ['ю'], ['я'], ['ем'], ['е']]],
  [
    /ь$/,
    1,
    [
      ['я', 'и'],
      ['ю', 'и'],
      ['я', 'ь'],
      ['ем', 'ью'],
      ['е', 'и'],
    ],
  ],
  [/[жшщчц]$/, 0, [['а'], ['у'], ['а'], ['ем', 'ом'], ['е']]],
  [/[бвгдзклмнпрстфх]$/, 0, [['а'], ['у'], ['а'], ['ом'], ['е']]],
]

const UKRAINIAN: Rule[] = [
  [/(ський|цький)$/, 2, [['ого'], ['ому'], ['ого'], ['им'], ['ому', 'ім']]],
  [/(ська|цька)$/, 1, [['ої'], ['ій'], ['у'], ['ою'], ['ій']]],
  [/(ов|ев|єв|ін|їн|ин)$/, 0, [['а'], ['у', 'ові'], ['а'], ['им', 'ом'], ['і', 'у', 'ові']]],
  [/(ова|ева|єва|іна|їна|ина)$/, 1, [['ої', 'и'], ['ій', 'і'], ['у'], ['ою'], ['ій', 'і']]],
  [/ія$/, 1, [['ї'], ['ї'], ['ю'], ['єю'], ['ї']]],
  [/а$/, 1, [['и'], ['і'], ['у'], ['ою'], ['і']]],
  [/я$/, 1, [['і'], ['і'], ['ю'], ['ею'], ['і']]],
  [/ій$/, 1, [['я'], ['ю', 'єві'], ['я'], ['єм'], ['ї', 'єві']]],
  [/о$/, 1, [['а'], ['у', 'ові'], ['а'], ['ом'], ['ові', 'у']]],
  [/ь$/, 1, [['я'], ['ю', 'еві'], ['я'], ['ем'], ['еві', 'ю']]],
  [/[жшщчц]$/, 0, [['а'], ['у', 'еві'], ['а'], ['ем'], ['еві', 'у']]],
  [/[бвгґдзклмнпрстфх]$/, 0, [['а'], ['у', 'ові'], ['а'], ['ом'], ['ові', 'і', 'у']]],
]

const BELARUSIAN: Rule[] = [
  [/(скі|цкі)$/, 1, [['ага'], ['аму'], ['ага'], ['ім'], ['ім']]],
  [/(ская|цкая)$/, 2, [['ой'], ['ой'], ['ую'], ['ой'], ['ой']]],
  [/(оў|аў|еў|ёў)$/, 1, [['ва'], ['ву'], ['ва'], ['вым'], ['ве']]],
  [/(ова|ава|ева|ёва|ына|іна)$/, 1, [['ай', 'ы'], ['ай', 'е'], ['у'], ['ай'], ['ай', 'е']]],
  [/ія$/, 1, [['і'], ['і'], ['ю'], ['яй'], ['і']]],
  [/а$/, 1, [['ы', 'і'], ['е', 'ы'], ['у'], ['ай', 'ой'], ['е', 'ы']]],
  [/я$/, 1, [['і'], ['і'], ['ю'], ['яй'], ['і']]],
  [/й$/, 1, [['я'], ['ю'], ['я'], ['ем'], ['ю', 'і']]],
  [
    /ь$/,
    1,
    [
      ['я', 'і'],
      ['ю', 'і'],
      ['я', 'ь'],
      ['ем', 'ю'],
      ['ю', 'і'],
    ],
  ],
  [/[бвгджзклмнпрстфхцчшў]$/, 0, [['а'], ['у'], ['а'], ['ам', 'ом', 'ем'], ['у', 'е']]],
]

const RULES: Record<string, Rule[]> = { ru: RUSSIAN, uk: UKRAINIAN, be: BELARUSIAN }

/** The oblique forms of one word of a name, case by case; the word itself where it does not decline. */
function decline(word: string, rules: Rule[]): string[][] {
  const rule = rules.find(([ending]) => ending.test(word.toLowerCase()))
  if (!rule) return Array.from({ length: CASES }, () => [word])
  const stem = rule[1] ? word.slice(0, -rule[1]) : word
  return rule[2].map((endings) => [...endings.map((ending) => stem + ending), word])
}

/**
 * The declined forms of a name of one to three words.
 * A foreign or feminine surname that does not decline stays as it is beside a declined given name.
 */
export function declineName(words: readonly string[], lang: string): string[] {
  const rules = RULES[lang]
  if (!rules || words.length > 3) return []
  const byWord = words.map((word) => decline(word, rules))
  const out: string[] = []
  for (let c = 0; c < CASES; c++) {
    let partial = ['']
    for (const forms of byWord) {
      partial = partial.flatMap((before) => (forms[c] ?? []).map((form) => (before ? `${before} ${form}` : form)))
    }
    out.push(...partial)
  }
  return out
}
