import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'píseň, písn*, skladb*, rap, rapu, rapper*, raper*, zpěvák*, zpěvač*, hudebník*',
  poem: 'báseň, básn*, verš*, poezi*, básnířk*',
  book: 'knih*, knize, knížk*, román*, memoár*, spisovatel*, autobiograf*',
  film: 'film*, dokumentární*, dokumentarist*, režisér*, filmař*, celovečer*',
  video: 'video*, videa, videu, videí, klip*, livestream*, živý přenos*, vlog*, youtuber*, tiktok*',
  cartoon: 'karikatur*, kresb*, kreseb, kreslíř*, komiks*, kreslený vtip*',
  art: 'malb*, maleb, malíř*, výstava, výstavy, výstavě, výstavu, graffiti, performanc*, umělecká instalac*',
  photo: 'fotograf*, fotk*, fotek, foto, fotoreport*, fotomontáž*, snímk*',
  speech: 'projev, projevu, projevem, projevy, kázání*, proslov*, přednášk*, přednášek, řečník*',
  protest: 'protest, protestu, protesty, protestn*, protestuj*, demonstrac*, demonstrant*, mítink*, pochod, pochodu',
  broadcast: 'vysílání*, pořad, pořadu, televizní pořad*, moderátor*, podcast*, podkast*, rozhlas*, rádio',
  article: 'článek, článk*, sloupek, sloupk*, úvodník*, reportáž*, publicist*, investigativní*',
  post: 'facebook*, příspěvek na facebook*, příspěvky na sociální*, příspěvek na sociální*, komentář*, tweet*, tvít*, twitter*, blog*',
  letter: 'otevřený dopis, otevřeného dopisu, otevřeném dopise, petic*, leták*, letác*',
  symbol: 'vlajk*, vlajek, tričk*, transparent, transparentu, transparenty, slogan*, samolepk*, nálepk*, heslo',
}
