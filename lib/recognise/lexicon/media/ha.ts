import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'waƙa*, waka, wakar, wakarsa, wakok*, waƙoƙ*, mawak*, mawaƙ*',
  poem: 'sha’ir*, baiti*, baitoci*, rubutacciyar waka, rubutacciyar waƙa, marubucin waka, marubucin waƙa',
  book: 'littafi*, littattafai*, littafai*, marubuci*, marubuta, ƙagaggen labari',
  film: 'fim, fim din, fim ɗin, fina-finai*, shirin fim, daraktan fim, kannywood',
  video: 'bidiyo*, vidiyo*, hoton bidiyo, faifan bidiyo, tiktok*, youtube*',
  cartoon: 'zanen barkwanci, zane-zanen barkwanci, mai zanen barkwanci, zanen batanci, zanen ɓatanci, zanen katun, cartoon',
  art: 'zane, zanen, zane-zane*, mai zane, zanen bango, rubutun bango, mutum-mutumi*',
  photo: 'hoto, hoton, hotuna*, mai daukar hoto, mai ɗaukar hoto, daukar hoto, ɗaukar hoto',
  speech: 'jawabi*, jawabai*, huduba*, khuduba*, wa’azi*, lacca*, tafsir*',
  protest: 'zanga-zanga*, zanga zanga, masu zanga-zanga, gangami*, jerin gwano, tattaki*, zaman dirshan',
  broadcast:
    'shirin rediyo, shirin talabijin, shirin gidan rediyo, mai gabatar da shiri, mai gabatar da shirye-shirye, gidan rediyo, podcast*',
  article: 'makala, makalar, maƙala*, mukala*, rahoton jarida, labarin jarida, sharhin jarida, ra’ayin jarida, binciken jarida',
  post: 'facebook*, fesbuk*, tuwita*, twitter*, blog*, shafin sada zumunta, shafukan sada zumunta, kafar sada zumunta, kafafen sada zumunta',
  letter: 'budaddiyar wasika, buɗaɗɗiyar wasiƙa, wasika*, wasiƙa*, wasiku*, wasiƙu*, takardar koke, takardar korafi, takardar ƙorafi',
  symbol: 'tuta, tutar, tutoci*, fosta*, kyalle*, kwalaye*, tambari*, t-shirt, sitika*',
}
