import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'qo‘shiq*, qo‘shig‘*, xonanda*, ashula*, rep, қўшиқ*, қўшиғ*, хонанда*, ашула*, рэп',
  poem: 'she’r*, shoir*, doston*, g‘azal*, шеър*, шоир*, достон*, ғазал*',
  book: 'kitob*, yozuvchi*, romani*, qissa*, nashriyot*, китоб*, ёзувчи*, романи*, қисса*, нашриёт*',
  film: 'film*, kinofilm*, rejissyor*, serial*, фильм*, кинофильм*, режиссёр*, режиссер*, сериал*',
  video: 'video, videosi*, videorolik*, videolavha*, vloger*, видео, видеоси*, видеоролик*, видеолавҳа*, влогер*',
  cartoon: 'karikatur*, komiks*, rasm chiz*, hajviy rasm*, карикатур*, комикс*, расм чиз*, ҳажвий расм*',
  art: 'ko‘rgazma*, rassom*, haykal*, graffiti*, installyatsiya*, кўргазма*, рассом*, ҳайкал*, граффити*, инсталляция*',
  photo: 'fotosurat*, fotograf*, suratkash*, foto, фотосурат*, фотограф*, сураткаш*, фото',
  speech: 'nutq*, va’z*, ma’ruza*, xutba*, amri ma’ruf*, нутқ*, ваъз*, маъруза*, хутба*, амри маъруф*',
  protest: 'miting*, namoyish*, piket*, norozilik*, митинг*, намойиш*, пикет*, норозилик*',
  broadcast: 'radio*, ko‘rsatuv*, boshlovchi*, podkast*, teledastur*, радио*, кўрсатув*, бошловчи*, подкаст*, теледастур*',
  article: 'maqola*, gazeta*, jurnalist surishtiruv*, publitsist*, мақола*, газета*, журналист суриштирув*, публицист*',
  post: 'post, posti*, izoh*, bloger*, ijtimoiy tarmoq*, пост, пости*, изоҳ*, блогер*, ижтимоий тармоқ*',
  letter: 'ochiq xat*, petitsiya*, varaqa*, murojaatnoma*, imzo to‘pla*, очиқ хат*, петиция*, варақа*, мурожаатнома*, имзо тўпла*',
  symbol: 'bayroq*, bayrog‘*, futbolka*, plakat*, shior*, байроқ*, байроғ*, футболка*, плакат*, шиор*',
}
