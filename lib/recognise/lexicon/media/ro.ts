import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'cântec*, melodi*, rapper*, cântăreț*, cântăreaț*, piesa muzicală, manele*, manelist*, muzician*, hip-hop',
  poem: 'poem*, poet*, poezi*, versuri*',
  book: 'cartea, cărți, cărții, romanul*, romancier*, scriitor*, memoriile, autobiografi*, volumul',
  film: 'film, filmul*, filme, filmele, documentarul*, regizor*, cineast*, scurtmetraj*, lungmetraj*',
  video: 'videoclip*, clipul*, clipuri*, filmuleț*, livestream*, vlog*, youtuber*, tiktoker*, transmisiune live, video',
  cartoon: 'caricatur*, desen, desenul*, desene, desenele, desenator*, benzi desenate',
  art: 'pictur*, pictor*, expozi*, mural*, graffiti*, tablou*, operă de artă, instalație artistică, artist vizual, performance',
  photo: 'fotograf*, foto, poză, poze, pozele, fotoreporter*, fotojurnalist*',
  speech: 'discurs*, predică, predica, predici, predicile, cuvântare*, alocuțiun*, prelegere*',
  protest: 'protest, protestul*, proteste, protestele*, protestatar*, miting*, marș*, demonstranț*, pichet*, manifestanț*',
  broadcast: 'emisiun*, podcast*, prezentator*, moderatorul*, moderatoare*, realizator*, televiziun*, post de radio, radio',
  article:
    'editorial*, reportaj*, ziarist*, ziarul*, articol de presă, articole de presă, articolul publicat, anchetă jurnalistică, investigație jurnalistică, material de presă',
  post: 'postare*, postări*, postat*, comentari*, tweet*, blog*, facebook, tiktok, rețele sociale, rețelele sociale',
  letter: 'scrisoare deschisă, scrisoarea deschisă, scrisori deschise, petiți*, pliante*, fluturaș*, manifeste, memoriu*',
  symbol: 'steag*, drapel*, tricou*, pancart*, banner*, slogan*, lozinc*, autocolant*, simbol*, insign*',
}
