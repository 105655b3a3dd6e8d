import { en } from '../en/en.ts'

export const zh = { ...en, lang: 'zh', locale: 'zh', dir: 'ltr' as 'ltr' | 'rtl' }
