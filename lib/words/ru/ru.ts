import { en } from '../en/en.ts'

export const ru = { ...en, lang: 'ru', locale: 'ru', dir: 'ltr' as 'ltr' | 'rtl' }
