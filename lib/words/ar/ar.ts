import { en } from '../en/en.ts'

export const ar = { ...en, lang: 'ar', locale: 'ar', dir: 'rtl' as 'ltr' | 'rtl' }
