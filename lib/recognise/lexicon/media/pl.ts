import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'piosenk*, piosenek, pieśń, pieśni*, raper*, rap, wokalist*, utwór muzyczny, rapow*',
  poem: 'wiersz*, poet*, poezj*, poemat*, fraszk*',
  book: 'książk*, książek, powieść*, powieści*, autobiografi*, pamiętnik*, pisarz*, pisark*',
  film: 'film, filmu, filmie, filmow*, reżyser*, dokumentalist*, film dokumentalny, filmu dokumentalnego',
  video: 'wideo, filmik*, klip*, teledysk*, livestream*, vlog*, youtuber*, youtube*, tiktok*',
  cartoon: 'karykatur*, rysunek, rysunk*, rysownik*, rysownicz*, komiks*, mem, memy',
  art: 'malarz*, malark*, malarstw*, mural*, graffiti, performans*, performer*, artyst*, instalacja artystyczna, dzieło sztuki',
  photo: 'zdjęci*, zdjęć, fotografi*, fotograf*, fotoreporter*',
  speech: 'przemówieni*, przemówień, kazani*, kazań, wykład, wykładu, homili*, przemawia*',
  protest: 'demonstracj*, demonstrant*, manifestacj*, manifestant*, protest, protestu, protestując*, pikiet*, marsz, marszu',
  broadcast: 'radio, telewizj*, telewizyjn*, audycj*, prezenter*, podcast*, podkast*, na antenie, radiu',
  article: 'artykuł prasowy, artykułu prasowego, felieton*, publicyst*, publikacj*, reportaż*, gazet*, tekst prasowy',
  post: 'wpis, wpisu, wpisy, wpisie, wpisów, tweet*, komentarz*, bloger*, blog*, facebook*',
  letter: 'list otwarty, listu otwartego, liście otwartym, petycj*, ulotk*, ulotek, odezw*, broszur*',
  symbol: 'flaga, flagi, flagę, koszulk*, baner*, transparenty, hasł*, naklejk*, plakat*, swastyk*',
}
