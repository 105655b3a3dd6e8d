import { expect, it } from 'vitest'
import { recognisePage } from '../knowledge.ts'

const cites: [lang: string, id: string, words: string, title: string, text: string][] = [
  [
    'ru',
    'kz-cc-174',
    'статье 174',
    'Блогера судят в Алматы',
    'Суд в Казахстане рассмотрел дело блогера по статье 174 УК. Прокурор просит лишения свободы, адвокат говорит о свободе слова. Обвиняемый журналист вину не признал.',
  ],
  [
    'tr',
    'tr-tck-217a',
    'TCK 217/A',
    'Gazeteci hakim karşısında',
    'Türkiye’de gazeteci, sosyal medya paylaşımı nedeniyle TCK 217/A uyarınca yargılanıyor. Savcı hapis cezası istedi, avukatı beraat talep etti. Mahkeme duruşmayı erteledi.',
  ],
  [
    'th',
    'th-cc-112',
    'มาตรา 112',
    'ศาลนัดพิพากษา',
    'ศาลอาญากรุงเทพนัดอ่านคำพิพากษาคดีนักกิจกรรมชาวไทยที่ถูกฟ้องตามมาตรา 112 จากการโพสต์เฟซบุ๊ก ทนายความยื่นประกันตัว อัยการคัดค้าน จำเลยถูกคุมขังในเรือนจำ',
  ],
]

it.each(cites)('finds the provision that a page in %s cites: %s', async (lang, id, words, title, text) => {
  const found = await recognisePage(title, text)
  expect(found.lang).toBe(lang)
  const cited = found.provisions.find((provision) => provision.id === id)
  expect(cited?.evidence[0]?.text, JSON.stringify(found.provisions)).toContain(words)
  const [evidence] = cited?.evidence ?? []
  expect(`${title}\n${text}`.slice(evidence?.start, evidence?.end)).toBe(evidence?.text)
})

it('does not take an article of one country’s law for another’s', async () => {
  const found = await recognisePage(
    'Court in Spain tries rapper',
    'A court in Spain tried the rapper over lyrics under Article 174 of the Criminal Code. The prosecutor asked for prison and the judge heard the defence lawyer on freedom of expression.',
  )
  expect(found.provisions.map(({ id }) => id)).not.toContain('kz-cc-174')
})
