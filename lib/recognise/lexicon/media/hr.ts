import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'pjesm*, pjevač*, reper, repera, reperi, rap, skladb*, kantautor*',
  poem: 'poem*, pjesnik*, pjesnic*, pjesnič*, poezij*, stih, stihov*, zbirka pjesama',
  book: 'knjiga, knjige, knjigu, knjizi, roman, romana, memoar*, autobiografij*, književni*, spisatelj*',
  film: 'film*, dokumentarac, dokumentarc*, redatelj*, sineast*, kratkometražn*',
  video: 'video, videosnimk*, videozapis*, videospot*, youtube*, jutjuber*, livestream*, tiktok*, vlog*',
  cartoon: 'karikatur*, crtež*, crtač*, strip, stripov*',
  art: 'slikar*, izložb*, mural, murala, murali, grafit*, performans*, skulptur*, umjetnin*, umjetnička instalacija',
  photo: 'fotograf*, fotoreporter*, selfie*, fotk*',
  speech: 'govor, govora, govoru, govorom, propovijed*, propovjedni*, predavanj*, homilij*, besjed*',
  protest: 'prosvjed*, demonstracij*, demonstrant*, povork*, protest, protesti*, protestn*, marš, marša',
  broadcast: 'emisij*, radijsk*, televizijsk*, podcast*, voditelj emisije, voditeljica emisije, u eteru',
  article:
    'novinski članak, novinskog članka, novinski članci, novinske članke, kolumn*, uvodnik*, reportaž*, autorski tekst, istraživački tekst',
  post: 'objava na facebooku, objavu na facebooku, status na facebooku, facebook*, tvit*, tweet*, blog*, komentar*, društvenim mrežama',
  letter: 'otvoreno pismo, otvorenom pismu, otvorenog pisma, peticij*, letak, letk*, letci, pamflet*, potpisnik*',
  symbol: 'zastav*, majic*, transparent, transparenti, parol*, slogan*, naljepnic*, plakat*, kukasti križ',
}
