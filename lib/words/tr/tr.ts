import { en } from '../en/en.ts'

export const tr = { ...en, lang: 'tr', locale: 'tr', dir: 'ltr' as 'ltr' | 'rtl' }
