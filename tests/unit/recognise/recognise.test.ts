import { describe, expect, it } from 'vitest'
import { recognisePage } from '../knowledge.ts'

const ID = 'kz-ilyashev-2020'

const certain: [lang: string, title: string, body: string][] = [
  [
    'en',
    'Almaty court convicts activist over Facebook posts',
    'A judge in Kazakhstan sentenced the blogger Alnur Ilyashev to three years of restricted freedom for spreading false information. His lawyer will appeal.',
  ],
  [
    'ru',
    'Активиста осудили за посты в Facebook',
    'Суд в Казахстане приговорил Альнура Кайратовича Ильяшева к ограничению свободы за распространение заведомо ложной информации. Адвокат подаст апелляцию.',
  ],
  [
    'kk',
    'Белсендіге үкім шықты',
    'Алматы соты белсенді Әлнұр Ильяшевке Facebook-тағы жазбалары үшін үкім шығарды. Ол жалған ақпарат таратты деп айыпталған, адвокаттары апелляция бермек. Қазақстандағы сөз бостандығы туралы тағы бір іс.',
  ],
  [
    'tr',
    'Kazakistanlı aktiviste ceza',
    'Kazakistan’da mahkeme, aktivist Alnur Ilyashev’i sosyal medya paylaşımları nedeniyle yalan haber yaymaktan mahkum etti. Savcı hapis cezası istemişti; avukatı karara itiraz edecek ve bu dava ifade özgürlüğü için önemli.',
  ],
  [
    'fr',
    'Un militant condamné pour trois messages',
    'Au Kazakhstan, le tribunal d’Almaty a condamné le militant Alnour Iliachev pour diffusion de fausses informations sur Facebook. Son avocat va faire appel ; le procureur avait demandé la prison. Les défenseurs de la liberté d’expression protestent.',
  ],
  [
    'es',
    'Condenan a un activista por publicaciones',
    'En Kazajistán, un tribunal condenó al activista Alnur Ilyashev por difundir información falsa en Facebook. El fiscal pidió prisión y su abogado apelará. Las organizaciones que defienden la libertad de expresión protestan.',
  ],
  [
    'ar',
    'محكمة في ألماتي تدين ناشطا',
    'في كازاخستان أدانت المحكمة الناشط Alnur Ilyashev بتهمة نشر أخبار كاذبة في منشورات على فيسبوك. وقال المحامي إن الدفاع سيقدم الاستئناف، وتحدثت منظمات عن حرية التعبير.',
  ],
]

/** The day after the verdict. */
const PUBLISHED = '2020-06-23'

describe('recognising a case', () => {
  it.each(certain)('is certain in %s, and quotes the page as written', async (lang, title, body) => {
    const found = await recognisePage(title, body, { published: PUBLISHED })
    expect(found.lang).toBe(lang)
    expect(found.verdict).toBe('speech-prosecution')
    expect(found.matches[0]).toMatchObject({ id: ID, confidence: 'certain' })
    const text = `${title}\n${body}`
    for (const evidence of [...found.evidence, ...(found.matches[0]?.evidence ?? [])]) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
    }
  })

  it('is as certain where a page goes on for long behind the report', async () => {
    const [, title, body] = certain[0] as [string, string, string]
    const more = 'The bridge over the river opens in spring, and the market stays where it is. '.repeat(500)
    const found = await recognisePage(title, `${body}\n${more}`, { published: PUBLISHED })
    expect(found.verdict).toBe('speech-prosecution')
    expect(found.matches[0]).toMatchObject({ id: ID, confidence: 'certain' })
  })

  it('is not certain where name, country and offence fit and nothing tells the time: the person may be tried again', async () => {
    const [, title, body] = certain[1] as [string, string, string]
    expect((await recognisePage(title, body)).matches[0]).toMatchObject({ id: ID, confidence: 'possible' })
  })

  it('is not certain from a surname alone', async () => {
    const found = await recognisePage(
      'Activist Ilyashev in court',
      'A court in Kazakhstan heard the case of the blogger Ilyashev, charged with spreading false information. The judge and the prosecutor agreed on bail.',
    )
    expect(found.matches.filter(({ confidence }) => confidence === 'certain')).toEqual([])
  })

  it('is not certain where nothing but the name fits', async () => {
    const found = await recognisePage(
      'Journalist convicted in Peru',
      'In Lima a court convicted the journalist Alnur Ilyashev of criminal defamation; the judge ordered a fine. The lawyer of the reporter will appeal. Press freedom groups protest.',
    )
    expect(found.matches.filter(({ confidence }) => confidence === 'certain')).toEqual([])
  })

  it('is not certain about a page older than the case', async () => {
    const [, title, body] = certain[0] as [string, string, string]
    const found = await recognisePage(title, body, { published: '2018-05-01' })
    expect(found.matches[0]?.confidence).not.toBe('certain')
  })

  it('finds nothing where a namesake plays football', async () => {
    const found = await recognisePage(
      'Striker Ilyashev will appeal against red card',
      'Kairat striker Alnur Ilyashev was charged by the referee in a match in Kazakhstan and is on trial at the club. The league hearing is on Friday; the sentence may be three games this season.',
    )
    expect(found).toMatchObject({ verdict: 'none', matches: [] })
  })

  it('takes no more than linear time, whatever the page holds', async () => {
    const far = 'word '.repeat(100)
    const hostile = `${'court '.repeat(15_000)}${far}${'Alnur Ilyashev '.repeat(6000)}`
    const found = await recognisePage('Kazakhstan: journalist accused of spreading false information', hostile)
    expect(found.matches.filter(({ confidence }) => confidence === 'certain')).toEqual([])
    // Words that may be read in many ways, and words that sound like a name however long they are.
    for (const unit of [
      'Chtskhdhnggejcvar',
      'Chtskhdhnggejcvar Jcvghchts ',
      'Ао',
      `Алнаур${'аоаеиу'.repeat(8000)} Ил${'еаоиаоу'.repeat(8000)}яшев `,
    ])
      await recognisePage('Kazakhstan', unit.repeat(Math.ceil(200_000 / unit.length)).slice(0, 200_000))
    for (const unit of ['a', '\u0301', '\u202b', '\ud800', '法']) await recognisePage('x', unit.repeat(200_000))
  })

  it('tells a prosecution for speech from another trial', async () => {
    const theft = await recognisePage(
      'Man jailed for burglary',
      'A court jailed a man for burglary and theft. The judge said that the defendant had robbed three shops. The prosecutor asked for five years in prison.',
    )
    expect(theft.verdict).toBe('other-proceeding')
  })
})
