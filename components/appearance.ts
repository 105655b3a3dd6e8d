import type { Settings } from '#lib/settings/settings.ts'
import type { Words } from '#lib/words/words.ts'

/** Sets language, direction, colours and text size on the document of a surface. */
export function dress(document: Document, { theme, textSize }: Settings, { lang, dir }: Words): void {
  const root = document.documentElement
  root.lang = lang
  root.dir = dir
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  root.style.fontSize = `${textSize}%`
}
