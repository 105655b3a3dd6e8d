import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'indirimbo, ndirimbo, umuhanzi, abahanzi, umuririmbyi, abaririmbyi, umuraperi, abaraperi, umuziki',
  poem: 'igisigo, ibisigo, umusizi, abasizi, umuvugo, imivugo, ubusizi',
  book: 'igitabo, ibitabo, gitabo, bitabo, umwanditsi w’ibitabo, abanditsi b’ibitabo',
  film: 'filime, filimi, film, sinema, filime mbarankuru, documentaire, umukinnyi wa filime',
  video: 'video, videwo, amashusho, youtube, youtuber, umuyoboro wa youtube, ikiganiro kuri youtube',
  cartoon: 'igishushanyo, ibishushanyo, umushushanyi, abashushanyi, cartoon, karikatire, caricature',
  art: 'ubugeni, umunyabugeni, abanyabugeni, igihangano, ibihangano, graffiti',
  photo: 'ifoto, amafoto, gafotozi, umufotozi, abafotozi, abafotora, gufotora, yafotoye',
  speech: 'imbwirwaruhame, disikuru, ijambo yavuze, ijambo yavugiye, inyigisho, kubwiriza, yabwirizaga',
  protest: 'imyigaragambyo, abigaragambya, kwigaragambya, bigaragambya, bigaragambije, yigaragambije',
  broadcast: 'radiyo, radio, televiziyo, tereviziyo, podcast, ikiganiro kuri radiyo, ikiganiro cya radiyo, umunyamakuru wa radiyo',
  article: 'ikinyamakuru, ibinyamakuru, inkuru yanditse, inkuru yatangaje, inkuru icukumbuye, inkuru zicukumbuye',
  post: 'nkoranyambaga, facebook, twitter, tweet, whatsapp, blog, imbuga nkoranyambaga, urubuga nkoranyambaga',
  letter: 'ibaruwa, amabaruwa, ibaruwa ifunguye, urwandiko, petisiyo, tracts',
  symbol: 'ibendera, amabendera, idarapo, ikirango, ibirango, icyapa, ibyapa, t-shirt, banderole',
}
