import { fold } from '../fold.ts'

/**
 * Languages in Latin letters that put endings to names, foreign ones too: what is taken off a
 * folded word, and what may have stood there before. Too many ways back do no harm: only those
 * that make a name of the index count.
 */
type Rule = readonly [ending: string, before: readonly string[]]

const rules = (text: string): Rule[] =>
  text.split(' ').map((rule) => {
    const [ending, before = ''] = rule.split('>')
    return [ending as string, before.split('|')]
  })

const WEST_SLAVIC = 'owi ovi em om ie>|a e>a| a>|o u>a| y>a i>a| ou>a o>a'
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  pl: rules(
    `iego>i iemu>i im>i iej>a ka>ek kowi>ek kiem>ek ca>ec cowi>ec cem>ec cie>t dzie>d nie>n ze>r ia>|i ii>ia ego>y emu>y ${WEST_SLAVIC}`,
  ),
  cs: rules(`eho>y|i emu>y|i ym>y|i ho>|y mu>|y ka>ek kovi>ek kem>ek ca>ec cem>ec ovou>ova ove>ova|o ${WEST_SLAVIC}`),
  sk: rules(`eho>y|i emu>y|i ym>y|i ho>|y mu>|y ka>ek kovi>ek kom>ek ca>ec com>ec ovou>ova ovej>ova ${WEST_SLAVIC}`),
  hr: rules('og>i om>i|a em a>|o u>|a e>a i>a ca>ac ja>|j ju> jem> oj>a ov> ova> ovu> ovi>'),
  hu: rules(
    't at>a|  et>|e ot> ot> nak nek val vel ra re rol tol nal hoz hez ban ben ba be ert anak>a aval>a ara>a arol>a atol>a anal>a et>e i',
  ),
  az: rules('in un nin nun a e ya ye i u ni nu da de dan den la le'),
  uz: rules('ning ga ni da dan ka'),
}
const SERBIAN = RULES['hr'] as readonly Rule[]

/** A language whose names take endings that the index does not hold. */
export function inflects(lang: string | undefined): boolean {
  return lang !== undefined && (lang === 'sr' || lang in RULES)
}

const SHORTEST = 2

/** The words that a word of the page may be a form of, folded; never the word itself. */
export function baseForms(word: string, lang: string): string[] {
  const folded = fold(word)
  const out = new Set<string>()
  for (const [ending, before] of lang === 'sr' ? SERBIAN : (RULES[lang] ?? [])) {
    if (!folded.endsWith(ending) || folded.length - ending.length < SHORTEST) continue
    const stem = folded.slice(0, folded.length - ending.length)
    for (const letters of before) out.add(stem + letters)
    // Hungarian doubles: Poczobuttal, Ilyashevvel.
    if (lang === 'hu' && (ending === 'val' || ending === 'vel')) out.add(stem)
  }
  if (lang === 'hu') for (const match of [/^(.+)(.)\2(?:al|el)$/.exec(folded)]) if (match) out.add(`${match[1]}${match[2]}`)
  out.delete(folded)
  return [...out]
}
