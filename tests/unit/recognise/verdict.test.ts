import { describe, expect, it } from 'vitest'
import { recognisePage } from '../knowledge.ts'

const verdictOf = async (lang: string, title: string, text: string) => (await recognisePage(title, text, { lang })).verdict

describe('a page that discusses the law', () => {
  it.each([
    [
      'en',
      'Bill to abolish criminal libel reaches second reading',
      'Lawmakers will vote on a bill that repeals criminal libel and sedition. The committee heard a professor of law, who said that prison for defamation has no place in a penal code. Editors and journalists support the reform; the ministry wants an amendment on insult of officials.',
    ],
    [
      'es',
      'El Congreso debate derogar las injurias a la Corona',
      'El proyecto de ley, que llega al pleno tras el informe de la comisión, deroga el delito de injurias a la Corona y las ofensas a los sentimientos religiosos. Juristas y periodistas piden que nadie vaya a la cárcel por una canción. La enmienda del Gobierno mantiene la multa en el Código Penal.',
    ],
    [
      'de',
      'Neues Buch über Majestätsbeleidigung',
      'Die Historikerin erzählt in ihrem neuen Buch, wie Gerichte im Kaiserreich Beleidigungen bestraften. Leserinnen und Leser erfahren, warum das Gesetz erst spät abgeschafft wurde. Die Lesung findet im Museum statt.',
    ],
  ])('is no report of a prosecution in %s', async (lang, title, text) => {
    expect(await verdictOf(lang, title, text)).not.toBe('speech-prosecution')
  })

  it('is one where somebody was charged and sentenced', async () => {
    const text =
      'A court sentenced the blogger to two years in prison for insulting the president in a Facebook post. He was arrested in March and charged with defamation. His lawyer said that he will appeal.'
    expect(await verdictOf('en', 'Blogger jailed for insulting the president', text)).toBe('speech-prosecution')
  })
})

describe('a page about two cases', () => {
  it('is certain of both where it dwells on each', async () => {
    const { matches } = await recognisePage(
      'Two activists, one summer',
      'In June 2020 a court in Almaty, Kazakhstan, convicted the activist Alnur Ilyashev of disseminating knowingly false information in Facebook posts. He was sentenced to restricted freedom.\nIn August another court found the activist Asya Tulesova guilty of insulting a public official at a protest. Tulesova spent two months in detention before the trial.',
      { lang: 'en' },
    )
    expect(matches.filter(({ confidence }) => confidence === 'certain').map(({ id }) => id)).toEqual([
      'kz-ilyashev-2020',
      'kz-tulesova-2020',
    ])
  })
})

describe('a case that the page only mentions', () => {
  it('is not certain beside the case that the page is about', async () => {
    const { matches } = await recognisePage(
      'Almaty court sentences Alnur Ilyashev',
      'A court in Almaty, Kazakhstan, convicted the activist Alnur Ilyashev of spreading knowingly false information in Facebook posts of March 2020 about the Nur Otan party. Alnur Ilyashev was sentenced to three years of restricted freedom in June 2020. Rights groups also recall Asya Tulesova, who was tried in Almaty that summer.',
      { lang: 'en' },
    )
    expect(matches[0]).toMatchObject({ id: 'kz-ilyashev-2020', confidence: 'certain' })
    expect(matches.find(({ id }) => id === 'kz-tulesova-2020')?.confidence).not.toBe('certain')
  })

  it('is not certain where a namesake is tried for fraud', async () => {
    const { matches } = await recognisePage(
      'Developer Alnur Ilyashev jailed for fraud with flats',
      'A court in Almaty, Kazakhstan, sentenced the developer Alnur Ilyashev, a man of 61 who is not the activist, to six years in prison for fraud and embezzlement. He was charged with stealing the money of 40 families, who had complained in posts on Facebook and accused the newspaper of silence. His lawyer said that he will appeal.',
      { lang: 'en' },
    )
    expect(matches.filter(({ confidence }) => confidence === 'certain')).toEqual([])
  })
})
