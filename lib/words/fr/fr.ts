import { en } from '../en/en.ts'

export const fr = { ...en, lang: 'fr', locale: 'fr', dir: 'ltr' as 'ltr' | 'rtl' }
