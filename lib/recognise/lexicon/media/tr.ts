import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'şarkı*, türküsü*, türküler*, türkücü*, rap, rapçi*, besteci*, müzisyen*, marşı*, ozan*',
  poem: 'şiir*, şair*, mısra*, dizeler*, dizesi*, dörtlük*, beyit*',
  book: 'kitap*, kitab*, romanı*, romancı*, yazar, yazarı*, yayınevi*, anı kitab*',
  film: 'film*, belgesel*, yönetmen*, sinema*, senarist*, televizyon dizisi*',
  video: 'video*, klip*, vlog*, youtuber*, youtube*, tiktok*, canlı yayın aç*, sokak röportaj*',
  cartoon: 'karikatür*, çizer, çizeri*, çizerler*, çizgi roman*, mizah dergi*, çizim*',
  art: 'sergisi*, sergi, ressam*, duvar resm*, duvar yazı*, grafiti*, enstalasyon*, heykel*, performans sanat*, sanat eser*',
  photo: 'fotoğraf*, foto muhabir*, fotomontaj*, selfie*, özçekim*',
  speech: 'konuşması*, konuşmalar*, vaaz*, hutbe*, nutuk*, nutku*, söylev*, vaiz*, konferans ver*',
  protest: 'miting*, yürüyüş*, gösterici*, gösterisi*, gösteriler*, protesto*, basın açıklama*, oturma eylem*, eylemci*',
  broadcast:
    'televizyon program*, tv program*, radyo program*, radyosu*, radyocu*, canlı yayınd*, canlı yayını*, sunucu*, spiker*, podcast*',
  article: 'makale*, köşe yazı*, köşe yazar*, başyazı*, yazı dizi*, yazısı*, yaptığı haber*, yazdığı haber*, gazete haber*, röportaj*',
  post: 'paylaşım*, tweet*, tivit*, twit*, sosyal medya*, yorumu*, blog*, facebook*, retweet*',
  letter: 'açık mektup*, açık mektub*, bildirisi*, barış bildiri*, bildiri dağıt*, imzacı*, imza kampanya*, broşür*, el ilan*',
  symbol: 'bayrak*, bayrağ*, tişört*, pankart*, slogan*, sticker*, flama*, afiş*, rozet*',
}
