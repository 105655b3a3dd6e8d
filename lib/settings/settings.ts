import * as z from 'zod/mini'

/** Languages of the interface, in the order in which they are offered; each by its own name. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  ar: 'العربية',
  tr: 'Türkçe',
  zh: '简体中文',
} as const

export type Language = keyof typeof LANGUAGES

export const REACHES = ['all', 'chosen', 'asked'] as const
export const THEMES = ['auto', 'light', 'dark'] as const
/** Per cent of the browser's own text size. */
export const TEXT_SIZES = [90, 100, 115, 130, 150] as const
export const ICONS = ['courtside', 'page', 'dot'] as const
const MOST_SITES = 500

const sites = () => z.catch(z.array(z.string().check(z.maxLength(255))).check(z.maxLength(MOST_SITES)), () => [])

/** Each part that cannot be read falls back by itself, so that one broken value loses no other. */
const settings = z.object({
  /** Where pages are read by themselves: everywhere, on chosen sites, or nowhere. */
  reach: z.catch(z.enum(REACHES), 'all'),
  /** Hosts that are read where `reach` is `chosen`; their subdomains go with them. */
  chosen: sites(),
  /** Hosts that are never read by themselves. */
  never: sites(),
  language: z.catch(z.enum(['auto', ...(Object.keys(LANGUAGES) as Language[])]), 'auto'),
  theme: z.catch(z.enum(THEMES), 'auto'),
  textSize: z.catch(z.literal([...TEXT_SIZES]), 100),
  /** Whether a saved case keeps the page that led to it, unless the reader says otherwise there. */
  keepPages: z.catch(z.boolean(), false),
  icon: z.catch(z.enum(ICONS), 'courtside'),
  /** Whether the toolbar button bears a number or a dot. */
  badge: z.catch(z.boolean(), true),
})

export type Settings = z.infer<typeof settings>

/** What a value from the browser's storage says, made whole where it is missing or broken. */
export function parseSettings(value: unknown): Settings {
  return z.parse(settings, typeof value === 'object' && value !== null ? value : {})
}

export const DEFAULTS: Settings = parseSettings(undefined)

/**
 * The language of the interface: the chosen one, else the first of the browser's that is there, else English.
 * @param preferred BCP 47 tags, as the browser lists them
 */
export function languageOf(chosen: Settings['language'], preferred: readonly string[]): Language {
  if (chosen !== 'auto') return chosen
  for (const tag of preferred) {
    const [language = '', ...rest] = tag.toLowerCase().split('-')
    // The texts are in simplified characters: they are not put before readers of traditional ones.
    if (language === 'zh' && rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part))) continue
    if (language in LANGUAGES) return language as Language
  }
  return 'en'
}
