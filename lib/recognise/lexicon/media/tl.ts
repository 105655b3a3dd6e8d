import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'kanta, kantang, awit, awitin, mang-aawit, rap, rapper*, liriko, singer, kumanta',
  poem: 'tula, tulang, makata, makatang, berso, taludtod, pagtula',
  book: 'libro, librong, aklat, nobela*, nobelista*, manunulat*, memoir, talambuhay',
  film: 'pelikula*, dokumentaryo*, documentary, filmmaker*, film, direktor ng pelikula',
  video: 'video*, bidyo, vlog*, livestream*, youtuber*, tiktok*, video clip',
  cartoon: 'karikatura*, karikaturista*, cartoon*, kartun*, komiks, drowing, dibuho*, iginuhit',
  art: 'painting*, pintor*, ipininta, eksibit, eksibisyon, mural*, graffiti, likhang sining, performance art, instalasyon',
  photo: 'litrato*, larawan*, retrato*, photographer*, photojournalist*, potograpo*, photo*',
  speech: 'talumpati*, pagtatalumpati, speech, sermon*, homiliya*, homily',
  protest: 'protesta*, kilos-protesta*, rally, rali, raliyista*, nagpoprotesta*, nagprotesta, demonstrasyon, piket, martsa',
  broadcast:
    'radyo*, programa sa radyo, programa sa telebisyon, brodkaster*, broadcaster*, komentarista*, anchor*, podcast*, on air, block-timer*',
  article: 'artikulo*, kolum, kolumnista*, columnist*, editoryal*, editorial, pahayagan*, diyaryo*, inilathala*',
  post: 'post, posts, nag-post, ipinost, facebook, tweet*, komento*, blog*, social media, status',
  letter: 'open letter, bukas na liham, liham, polyeto*, leaflet*, manifesto, pirmahan, lumagda*, petisyon online',
  symbol: 'watawat*, bandila*, banner*, placard*, plakard*, t-shirt*, islogan*, sticker*, streamer*, tarpaulin*',
}
