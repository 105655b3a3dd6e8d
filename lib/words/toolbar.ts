import type { Language } from '#lib/settings/settings.ts'

/** The few texts outside the panel: the toolbar button, the context menu, the address bar. Neutral on purpose. */
export interface ToolbarWords {
  /** Title of the button where cases were recognised. */
  notes(count: number): string
  /** Where there is something that the data does not hold. */
  something: string
  /** Entry of the context menu; `%s` is what is selected. */
  lookUp: string
  /** What the address bar says behind the keyword. */
  suggest: string
}

export const TOOLBAR: Record<Language, ToolbarWords> = {
  en: {
    notes: (n) => (n === 1 ? '1 note for this page' : `${n} notes for this page`),
    something: 'something on this page',
    lookUp: 'Look up “%s” in Courtside',
    suggest: 'Look up a name, country or law',
  },
  fr: {
    notes: (n) => (n === 1 ? '1 note pour cette page' : `${n} notes pour cette page`),
    something: 'quelque chose sur cette page',
    lookUp: 'Chercher « %s » dans Courtside',
    suggest: 'Chercher un nom, un pays ou une loi',
  },
  es: {
    notes: (n) => (n === 1 ? '1 nota para esta página' : `${n} notas para esta página`),
    something: 'algo en esta página',
    lookUp: 'Buscar «%s» en Courtside',
    suggest: 'Buscar un nombre, un país o una ley',
  },
  ru: {
    notes: (n) => `заметки к этой странице (${n})`,
    something: 'есть сведения к этой странице',
    lookUp: 'Найти «%s» в Courtside',
    suggest: 'Найти имя, страну или закон',
  },
  ar: {
    notes: (n) => `عدد الملاحظات على هذه الصفحة: ${n}`,
    something: 'شيء ما في هذه الصفحة',
    lookUp: 'البحث عن «%s» في Courtside',
    suggest: 'ابحث عن اسم أو بلد أو قانون',
  },
  tr: {
    notes: (n) => `bu sayfa için ${n} not`,
    something: 'bu sayfayla ilgili bir bilgi var',
    lookUp: 'Courtside’da “%s” ara',
    suggest: 'Ad, ülke veya kanun arayın',
  },
  zh: {
    notes: (n) => `此页有 ${n} 条注记`,
    something: '此页有相关内容',
    lookUp: '在 Courtside 中查找“%s”',
    suggest: '查找姓名、国家或法律',
  },
}
