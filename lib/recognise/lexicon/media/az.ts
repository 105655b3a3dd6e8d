import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'mahnı*, müğənni*, repçi*, reper*, rep, meyxana*, nəğmə*',
  poem: 'şeir*, şair*, poema*, misra*, şairə*',
  book: 'kitab*, romanı, romanın*, romanda, memuar*, yazıçı*, povest*, hekayə*',
  film: 'film*, sənədli film*, kinorejissor*, rejissor*, kinofilm*, kinosu',
  video: 'video*, canlı yayım*, vloq*, tiktok*, youtube*, yutub*',
  cartoon: 'karikatur*, karikaturaçı*, karikaturist*, satirik rəsm*, komiks*',
  art: 'rəssam*, sərgi*, qraffiti*, qrafiti*, divar yazı*, instalyasiya*, rəsm əsəri*, rəsm əsərlə*',
  photo: 'foto, fotosu*, fotolar*, fotoşəkil*, fotoqraf*, fotojurnalist*, fotoreport*',
  speech: 'nitq*, moizə*, xütbə*, mühazirə*, çıxışına görə, çıxışında, mərsiyə*',
  protest: 'mitinq*, piket*, etiraz aksiya*, aksiya, aksiyada, etirazçı*, nümayişçi*, yürüş*',
  broadcast: 'veriliş*, televeriliş*, aparıcı*, efir*, radio, radiosu*, televiziya*, podkast*, teleproqram*',
  article: 'məqalə*, köşə yazı*, jurnalist araşdırma*, reportaj*, publisist*, köşə yazar*, yazısına görə',
  post: 'postu*, postlar*, paylaşım*, feysbuk*, facebook*, tvit*, bloqer*, bloqçu*, şərh*',
  letter: 'açıq məktub*, petisiya*, vərəqə*, imza kampaniya*, açıq müraciət*',
  symbol: 'bayraq*, bayrağ*, plakat*, şüar*, stiker*, köynək*, köynəy*, transparant*',
}
