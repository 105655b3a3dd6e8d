import type { CaseRecord } from '#lib/cases/schema.ts'

/**
 * What a page about a case is likely to name beside the defendant: the place, the court, the
 * outlet or group, and the titles and bodies that the record's own texts write with a capital.
 */

/** Words with a capital, joined by the particles that names have inside. */
const PROPER =
  /\p{Lu}[\p{L}\p{M}\d'’-]*(?:\s+(?:(?:of|the|for|de|la|del|du|des|di|da|do|dos|al|el|ve|and)\s+){0,2}(?:\p{Lu}[\p{L}\p{M}'’-]*|\d+(?!\d)))*/gu
/** Names that the dataset uses in so many cases tell none of them from the others. */
const MOST_CASES = 2
const SHORTEST = 4

/** Names that say nothing of one case: bodies and offices that every country has, ranks, faiths, platforms, times. */
const COMMON = new Set(
  `court|high court|high|supreme court|supreme|criminal court|court of appeal|appeal|district court|constitutional court|constitutional|city court|regional court|military court|
  state|federal|national|public|government|parliament|senate|congress|house|assembly|constitution|ministry|minister|president|presidency|prime minister|king|queen|prince|crown|
  attorney general|prosecutor|police|army|navy|governor|mayor|deputy|speaker|justice|judge|chief justice|supreme leader|party|ruling|opposition|central|general|united nations|
  facebook|twitter|youtube|telegram|instagram|whatsapp|tiktok|vkontakte|weibo|wechat|google|internet|meta|linkedin|reddit|messenger|zoom|line|signal|
  islam|islamic|muslim|muslims|christian|christians|catholic|church|orthodox|quran|koran|prophet|prophet muhammad|god|hindu|hindus|buddhist|jewish|jews|european|western|arab|
  african|asian|covid|covid-19|coronavirus|independence|independence day|republic|kingdom|states|union|freedom|human rights|human rights watch|amnesty international|
  english|russian|arabic|french|spanish|chinese|german|persian|turkish|kurdish|nobel|nobel peace prize|article|section|university|former|three|four|five|with|they|charges|
  criminal code|penal code|code|emergency|lesbian|radio|television|news|newspaper|daily|times|post|press|media|award|photographer|freelance|journalist|lawyer|
  coalition|independent|secretary|website|internet|podcast|blog|video|belgian|spanish|dutch|french|swiss|swedish|polish|danish|finnish|greek|thai|british|american|filipino|uyghur|
  uyghurs|kurdish|kurds|catalan|tibetan|palestinian|israeli|chechen|soviet|maoist|communist|nazi|latin|indigenous|middle east|europe|africa|asia|america|women|children|pride|
  national security law|first instance|court of first instance|military courts|magistrates’ court|high court division|court of cassation|court of appeals|cyber tribunal`
    .split('|')
    .map((name) => name.trim()),
)
const MONTHS = 'january february march april may june july august september october november december'

/** A person by office, a time, a number of things: no names. */
const NO_NAME = new RegExp(
  `^(president|king|queen|prince|prime minister|minister|general|two|three|four|five|ten|many)\\s|^(${MONTHS.replaceAll(' ', '|')})\\b.*\\d`,
  'i',
)

const stripped = (name: string) => name.replace(/^(the|a|an|then|former|its|his|her)\s+/i, '').replace(/['’]s$/, '')

/** Names in a text that are no start of a sentence. */
function namesIn(text: string): string[] {
  const out: string[] = []
  for (const { 0: name, index } of text.matchAll(PROPER)) {
    const isStart = index === 0 || /[.!?:“”]\s*$/.test(text.slice(0, index))
    const words = name.split(/\s+/)
    if (!isStart || /^\p{Lu}/u.test(words[1] ?? '')) out.push(stripped(name))
  }
  return out
}

/** Which names of a record's context belong to its people rather than to the trial: their town, outlet or group. */
export function personalOf({ place, court, defendants }: CaseRecord, context: readonly string[]): string[] {
  const theirs = defendants.map(({ affiliation }) => affiliation).join(' ')
  return context.filter((name) => (place ?? '').includes(name) || (theirs.includes(name) && !(court ?? '').includes(name)))
}

/** Every word with a capital, but for particles. */
const IS_TITLE = /^(\p{Lu}[^\s]*|of|the|for|de|la|del|in|and|et|y|\d+)(\s(\p{Lu}[^\s]*|of|the|for|de|la|del|in|and|et|y|\d+))*$/u

const partsOf = (list: string | undefined) => (list ?? '').split(/[;,(/)]| and (?=\p{Ll}*\s)/u).map((part) => part.trim())

const key = (name: string) => name.toLowerCase()

/** Names of one record, the place first; those of its own people left out. */
function candidatesOf(record: CaseRecord, demonyms: ReadonlySet<string>): string[] {
  const { lead, expression, court, place, defendants } = record
  const own = new Set(defendants.flatMap(({ name }) => key(name).split(/[\s-]+/)))
  const outlets = defendants.flatMap(({ affiliation }) => partsOf(affiliation))
  const named = [
    ...partsOf(court),
    ...[...outlets, ...partsOf(expression.platform)].flatMap((part) => (IS_TITLE.test(part) ? [part] : namesIn(`: ${part}`))),
    ...namesIn(`${lead} ${expression.summary}`),
  ]
  const isTelling = (name: string) =>
    name.length >= SHORTEST &&
    /^\p{Lu}/u.test(name) &&
    !COMMON.has(key(name)) &&
    !NO_NAME.test(name) &&
    !demonyms.has(key(name)) &&
    !/^\p{Lu}\p{Ll}+ (government|president|police|court|parliament|army|authorities)$/iu.test(name) &&
    !key(name)
      .split(/[\s-]+/)
      .every((word) => own.has(word) || COMMON.has(word) || demonyms.has(word))
  return [...new Set([...partsOf(place), ...named].filter(isTelling))]
}

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'

/** Names of countries in English, with what the records make of them, and of times. */
function commonWords(): Set<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const out = new Set([...MONTHS.split(' '), ...DAYS.split(' '), 'viet nam'])
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const country of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = key(names.of(country) ?? '')
    if (!name) continue
    out.add(name)
    for (const ending of ['n', 'an', 'ian', 'i', 'ese', 'ish']) {
      out.add(name + ending)
      out.add(name.replace(/[aeoyi]+$/, '') + ending)
    }
  }
  return out
}

/**
 * The context of every case, by id.
 * A name that many cases share is left out, unless it is the place or court of the case.
 */
export function contextsOf(records: readonly CaseRecord[]): Map<string, string[]> {
  const common = commonWords()
  const lists = new Map(records.map((record) => [record.id, candidatesOf(record, common)]))
  const counts = new Map<string, number>()
  for (const list of lists.values()) for (const name of list) counts.set(key(name), (counts.get(key(name)) ?? 0) + 1)
  for (const record of records) {
    const fixed = `${record.court ?? ''} ${record.place ?? ''}`
    lists.set(
      record.id,
      (lists.get(record.id) ?? []).filter((name) => (counts.get(key(name)) ?? 0) <= MOST_CASES || fixed.includes(name)),
    )
  }
  return lists
}
