import type { Language } from '#lib/settings/settings.ts'
import type { en } from './en/en.ts'

export type Words = typeof en

/** The texts of a language; each is a file of its own in the package, so that only one is opened. */
export async function wordsOf(language: Language): Promise<Words> {
  switch (language) {
    case 'fr':
      return (await import('./fr/fr.ts')).fr
    case 'es':
      return (await import('./es/es.ts')).es
    case 'ru':
      return (await import('./ru/ru.ts')).ru
    case 'ar':
      return (await import('./ar/ar.ts')).ar
    case 'tr':
      return (await import('./tr/tr.ts')).tr
    case 'zh':
      return (await import('./zh/zh.ts')).zh
    default:
      return (await import('./en/en.ts')).en
  }
}
