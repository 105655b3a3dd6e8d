import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'canción, canciones, rap, rapero*, rapera*, cantante*, cantautor*, corrido, corridos, letra de la canción',
  poem: 'poema*, poeta*, poesía*, poetisa*, versos, soneto*, coplas',
  book: 'libro, libros, novela*, novelista*, autobiografía*, libro de memorias, escritor*, biografía*',
  film: 'película*, el documental, un documental, su documental, documentalista*, cineasta*, largometraje*, cortometraje*, director de cine, filme*',
  video: 'video, videos, vídeo, vídeos, videoclip*, videoblog*, youtuber*, streamer*, tiktoker*, transmisión en vivo',
  cartoon: 'viñeta*, caricatur*, dibujante*, dibujo*, historieta*, humorista gráfico, tira cómica, cómic, cómics',
  art: 'pintura*, mural, murales, muralista*, grafit*, pintada*, escultura*, performance*, obra de arte, exposición de arte',
  photo: 'foto, fotos, fotograf*, fotorreporter*, fotoperiodis*, selfi*',
  speech: 'discurso*, sermón, sermones, homilía*, arenga*, mitin, mítines, prédica*, alocución, alocuciones',
  protest: 'manifestación, manifestante*, protesta, protestas, piquete*, escrache*, plantón, cacerolada*, marcha de protesta, sentada',
  broadcast:
    'programa de radio, programa de televisión, programa radial, podcast*, locutor*, presentador*, radiofónic*, televisiv*, tertulia*, al aire',
  article:
    'artículo de opinión, artículo periodístico, artículos periodísticos, columna de opinión, columnista*, articulista*, reportaje*, investigación periodística, nota periodística',
  post: 'tuit*, tweet*, twitter, facebook, blog*, redes sociales, comentarios',
  letter: 'carta abierta, cartas abiertas, octavilla*, panfleto*, folleto*, pasquín, pasquines, recogida de firmas, recolección de firmas',
  symbol: 'bandera*, camiseta*, pancarta*, lema, lemas, eslogan, pegatina*, calcomanía*, esvástica*, consignas',
}
