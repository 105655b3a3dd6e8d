import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'música, músicas, canção, canções, rap, rapper*, cantor, cantora*, funkeiro*, letra da música',
  poem: 'poema*, poeta*, poesia*, poetisa*, versos',
  book: 'livro, livros, romancista*, escritor*, autobiografia*, biografia*, obra literária, livro de memórias',
  film: 'filme, filmes, documentário*, documentarista*, cineasta*, longa-metragem, curta-metragem',
  video: 'vídeo, vídeos, videoclipe*, live, lives, transmissão ao vivo, youtuber*, vlog*, canal no youtube',
  cartoon: 'charge, charges, chargista*, cartum, cartuns, cartunista*, cartoon*, caricatur*, desenho, desenhos',
  art: 'pintura*, grafite*, grafiteir*, mural, murais, obra de arte, exposição de arte, instalação artística, artista plástic*, performance artística',
  photo: 'fotografia*, fotógraf*, foto, fotos, fotojornalist*, repórter fotográfico',
  speech: 'discurso, discursos, discursou, sermão, sermões, palestra*, pregação, homilia*, pronunciamento*',
  protest: 'protesto, protestos, protestar*, manifestante*, passeata*, comício*, piquete*, marcha, ato público, concentração de protesto',
  broadcast: 'programa de rádio, programa de televisão, programa de tv, podcast*, apresentador*, radialista*, locutor*, emissora*',
  article:
    'reportagem, reportagens, coluna, colunista*, editorial, editoriais, artigo de opinião, texto jornalístico, matéria jornalística, matéria publicada',
  post: 'post, posts, postage*, postou, tweet*, tuíte*, blog*, redes sociais, facebook, publicação nas redes',
  letter: 'carta aberta, cartas abertas, abaixo-assinado*, panfleto*, folheto*, manifesto, petição online, petição pública',
  symbol: 'bandeira, bandeiras, camiseta*, t-shirt*, cartaz, cartazes, slogan*, adesivo*, autocolante*, outdoor*',
}
