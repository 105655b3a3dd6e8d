import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'canzon*, brano, brani, rapper*, rap, trapper*, cantant*, cantautor*, cantautric*, strof*',
  poem: 'poesi*, poet*, poema, poemi, in versi, componiment*',
  book: 'libro, libri, romanzo, romanzi, romanzier*, memoir, autobiografi*, scrittor*, scrittric*',
  film: 'film, documentario, documentari, regista, registi, cortometragg*, lungometragg*, pellicol*, cineast*, docufilm*',
  video: 'video, videoclip*, filmato, filmati, diretta facebook, diretta streaming, vlog*, youtuber*, tiktoker*, livestream*',
  cartoon: 'vignett*, caricatur*, vignettist*, fumett*, disegnator*, disegnatric*, satira',
  art: 'dipint*, pittor*, pittric*, mostra d’arte, murale*, graffit*, installazione artistica, performance artistica, street art*, opera d’arte',
  photo: 'foto, fotografi*, fotograf*, fotoreporter*, fotogiornalist*, selfie',
  speech: 'discors*, sermon*, comizi*, omeli*, predica, prediche, predicator*',
  protest: 'manifestazion*, manifestant*, corteo, cortei, sit-in, presidio, protesta, proteste, picchett*, flash mob',
  broadcast:
    'trasmissione, trasmissioni, programma televisivo, programma radiofonico, in onda, conduttor*, conduttric*, podcast*, radiofonic*, talk show',
  article:
    'articolo di giornale, articolo pubblicato, articoli di stampa, editorial*, inchiesta giornalistica, reportage, giornalistic*, rubrica, corsivo',
  post: 'post, tweet*, twitt*, blog*, retweet*, commento su facebook, facebook, sui social, commenti',
  letter: 'lettera aperta, petizion*, volantin*, opuscol*, raccolta firme, raccolta di firme',
  symbol: 'bandier*, magliett*, t-shirt, striscion*, cartello, cartelli, slogan, adesiv*, simbol*, stendard*',
}
