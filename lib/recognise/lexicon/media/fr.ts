import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'chanson*, rap, rappeu*, chanteu*, couplet*, paroles de la chanson, freestyle*, slameu*',
  poem: 'poème*, poète*, poésie*, poétesse*, poétique*, strophe*, recueil de poèmes',
  book: 'livre, livres, romans, romanci*, son roman, ouvrage*, autobiographi*, biographi*, écrivain*, mémoires',
  film: 'film, films, documentaire*, cinéaste*, réalisateur*, réalisatrice*, long-métrage*, court-métrage*, documentariste*',
  video: 'vidéo, vidéos, vidéaste*, youtubeu*, tiktokeu*, livestream*, streameu*, vlog*, facebook live',
  cartoon: 'caricatur*, dessin, dessins, dessinateur*, dessinatrice*, bande dessinée, bandes dessinées',
  art: 'peinture*, peintre*, fresque*, graffiti*, graffeu*, exposition, œuvre d’art, installation artistique, performance artistique, plasticien*',
  photo: 'photo, photos, photograph*, photojournalis*, photoreporter*, cliché*, selfie*',
  speech: 'discours, sermon*, prêche*, homélie*, allocution*, harangue*, prise de parole, meeting, meetings',
  protest:
    'manifestation, manifestations, manifestant*, sit-in, attroupement*, cortège*, piquet*, protestataire*, marche pacifique, rassemblements',
  broadcast:
    'émission, émissions, podcast*, animateur*, animatrice*, présentateur*, présentatrice*, chroniqueu*, radiophonique*, à l’antenne',
  article:
    'article de presse, articles de presse, un article publié, ses articles, éditorial*, tribune, enquête journalistique, chronique, reportage*',
  post: 'tweet*, twitter, facebook, blog*, post, posts, commentaires, réseaux sociaux, internaute*',
  letter: 'lettre ouverte, lettres ouvertes, pétition*, tract, tracts, pamphlet*, signataire*',
  symbol: 'drapeau*, t-shirt*, tee-shirt*, banderole*, pancarte*, slogan*, autocollant*, keffieh*, croix gammée*, affiche*',
}
