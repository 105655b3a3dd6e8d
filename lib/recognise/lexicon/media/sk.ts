import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'pieseň, piesn*, piesň*, skladb*, raper*, rap, spevák*, speváčk*, hudobník*',
  poem: 'báseň, básn*, verš*, poézi*',
  book: 'knih*, kníh, kniž*, román*, spisovateľ*, memoár*, autobiograf*',
  film: 'film*, filmár*, dokumentárn*, dokumentarist*, režisér*, kinematograf*',
  video: 'video, videa, videá, videí, videoklip*, klip, livestream*, youtuber*, vlog*, živé vysielanie',
  cartoon: 'karikatúr*, karikaturist*, kresb*, kreslen*, komiks*',
  art: 'maľb*, maliar*, výstava, výstavy, výstave, výstavu, graffiti*, mural*, performanc*, umelecká inštalácia',
  photo: 'fotograf*, fotk*, foto, fotoreport*, fotožurnalist*',
  speech: 'prejav, prejavu, prejave, prejavy, kázeň, kázn*, prednášk*, príhovor*',
  protest: 'protest, protestu, protesty, protestuj*, protestn*, demonštrant*, demonštrác*, zhromažden*, míting*, pochod',
  broadcast: 'reláci*, rozhlas*, vysielan*, moderátor*, podcast*, podkast*, televízn*',
  article: 'článok, článk*, stĺpček*, editoriál*, reportáž*, denník*, novinov*, publicist*, fejtón*',
  post: 'status, statusu, statusy, blog*, tweet*, tvít*, facebook*, sociálnej sieti, sociálnych sieťach, príspevok na',
  letter: 'otvorený list, otvoreného listu, otvorenom liste, petíci*, leták*, manifest*',
  symbol: 'vlajk*, zástava, zástavu, tričk*, transparenty, transparentom, plagát*, slogan*, nálepk*, symbol*',
}
