import { en } from '../en/en.ts'

export const es = { ...en, lang: 'es', locale: 'es', dir: 'ltr' as 'ltr' | 'rtl' }
