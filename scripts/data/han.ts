import { Converter } from 'opencc-js'

const toTraditional = Converter({ from: 'cn', to: 'tw' })
const toSimplified = Converter({ from: 'tw', to: 'cn' })

/** A name in Chinese characters as it is, in traditional and in simplified ones: newspapers write it in theirs. */
export const inBothScripts = (name: string): string[] => [...new Set([name, toTraditional(name), toSimplified(name)])]
