import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'dal, dalt, dala, dalok*, dalban, daláért, dalszöveg*, rapper*, énekes*, rapszám*',
  poem: 'vers, verset, verse, versei*, versek*, verséért, költő*, költemény*, költészet*',
  book: 'könyvet, könyvét, könyvek*, könyvében, könyvéért, könyv, regény*, memoár*, önéletrajzi*',
  film: 'film*, dokumentumfilm*, filmrendező*, játékfilm*, rövidfilm*, mozifilm*',
  video: 'videó*, videoklip*, klip*, vlog*, youtuber*, livestream*, élő közvetítés*',
  cartoon: 'karikatúr*, karikaturist*, gúnyrajz*, rajz*, képregény*',
  art: 'festmény*, festő*, kiállítás*, falfestmény*, graffiti*, installáció*, performansz*, képzőművész*, műalkotás*, szobor*',
  photo: 'fotó*, fénykép*, fotós*, fotóriporter*, fotográf*',
  speech: 'beszédet, beszéde*, szónok*, felszólalás*, prédikáció*, szentbeszéd*, előadás*',
  protest: 'tüntet*, felvonulás*, demonstráció*, nagygyűlés*, tiltakoz*, megmozdulás*, flashmob*',
  broadcast: 'műsor*, rádióműsor*, tévéműsor*, adásban, élő adás*, műsorvezető*, podcast*, rádióadás*',
  article: 'cikket, cikkét, cikkek*, cikkében, cikkéért, újságcikk*, vezércikk*, publicisztik*, tényfeltáró*, riport*',
  post: 'posztol*, posztj*, posztot, bejegyzés*, facebook-poszt*, komment*, hozzászólás*, tweet*, blog*, facebook-bejegyzés*',
  letter: 'nyílt levél*, nyílt level*, petíció*, szórólap*, röplap*, röpirat*, aláírásgyűjt*, kiáltvány*',
  symbol: 'zászló*, póló*, transzparens*, molinó*, matric*, szlogen*, jelmondat*, jelkép*, plakát*, felirat*',
}
