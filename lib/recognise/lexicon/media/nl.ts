import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'lied, liederen, liedje*, rap, rapper*, raptekst*, songtekst*, zanger*, song, songs',
  poem: 'gedicht*, dichters, dichteres*, dichtbundel*, poëzie*, hekeldicht*, versregel*',
  book: 'boek, boeken, boekje, roman, romans, memoires*, autobiografie*, schrijver*, schrijfster*',
  film: 'film*, documentaire*, filmmaker*, speelfilm*, cineast*, regisseur*',
  video: 'video*, filmpje*, clip*, livestream*, vlog*, youtube*, tiktok*',
  cartoon: 'cartoon*, spotprent*, karikatu*, cartoonist*, tekening*, tekenaar*, striptekenaar*',
  art: 'schilderij*, tentoonstelling*, expositie*, muurschildering*, graffiti*, kunstwerk*, kunstenaar*, kunstinstallatie*, performance*, kunstschilder*',
  photo: 'foto, foto’s, fotograaf*, fotografe*, persfotograaf*, fotojournalist*',
  speech: 'toespraak*, toespraken, preek*, preken, lezing*, redevoering*, speech*, prediker*',
  protest: 'demonstrati*, demonstrant*, protest, protesten, protestmars*, protestactie*, betoging*, betoger*, picket*',
  broadcast: 'radio, radioprogramma*, televisieprogramma*, tv-programma*, uitzending*, podcast*, presentator*, presentatrice*, talkshow*',
  article: 'krantenartikel*, column*, opiniestuk*, hoofdartikel*, krant*, reportage*, nieuwsbericht*, onderzoeksjournalist*',
  post: 'tweet*, facebookpost*, facebookbericht*, twitterbericht*, socialmediabericht*, blog*, sociale media, posts, retweet*',
  letter: 'open brief, open brieven, petitie*, pamflet*, flyer*, vlugschrift*, schotschrift*, brandbrief*',
  symbol: 'vlag*, t-shirt*, spandoek*, slogan*, leus, leuzen, sticker*, protestbord*, hakenkruis*, banner*',
}
