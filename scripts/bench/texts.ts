/** Synthetic names and text for the bench: the same at every run. */

const CONSONANTS = 'bcdfghjklmnprstvz'
const VOWELS = 'aeiou'

/** A small generator with a fixed seed (mulberry32's recurrence). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function word(random: () => number, syllables: number): string {
  let out = ''
  for (let i = 0; i < syllables; i++) {
    out += CONSONANTS[Math.floor(random() * CONSONANTS.length)]
    out += VOWELS[Math.floor(random() * VOWELS.length)]
  }
  return (out[0] as string).toUpperCase() + out.slice(1)
}

/** `count` different names of two words. */
export function syntheticNames(count: number): string[] {
  const random = generator(7)
  const names = new Set<string>()
  while (names.size < count) names.add(`${word(random, 2 + Math.floor(random() * 2))} ${word(random, 3 + Math.floor(random() * 2))}`)
  return [...names]
}

/** Text of about `length` characters with a name of the list every 400 characters. */
export function syntheticText(names: readonly string[], length: number): string {
  const random = generator(11)
  const parts: string[] = []
  let size = 0
  let next = 400
  while (size < length) {
    const piece =
      size > next
        ? (names[Math.floor(random() * names.length)] as string)
        : word(random, 1 + Math.floor(random() * 3)).toLowerCase() + (random() < 0.1 ? '.' : '')
    if (size > next) next = size + 400
    parts.push(piece)
    size += piece.length + 1
  }
  return parts.join(' ').slice(0, length)
}
