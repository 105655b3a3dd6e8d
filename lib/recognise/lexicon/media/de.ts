import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'lied, lieder, song, songs, songtext*, liedtext*, rap, rapper*, sänger*, liedermacher*',
  poem: 'gedicht*, schmähgedicht*, poet*, dichter, dichterin*, lyriker*, vers, verse, versen',
  book: 'buch, buches, bücher, büchern, buchautor*, romane, romanautor*, memoiren, autobiografi*, schriftsteller*',
  film: 'film, films, filme, dokumentarfilm*, spielfilm*, kinofilm*, kurzfilm*, filmemacher*, regisseur*',
  video: 'video, videos, videoclip*, videobotschaft*, youtube*, livestream*, vlog*, streamer*, tiktok*',
  cartoon: 'karikatur*, cartoon*, comic*, zeichner*, zeichnungen, mohammed-karikatur*',
  art: 'gemälde*, ausstellung*, wandbild*, wandgemälde*, graffit*, kunstwerk*, kunstaktion*, künstler*, performance*, skulptur*',
  photo: 'foto, fotos, fotograf*, fotojournalist*, fotoreporter*, pressefotograf*, selfie*',
  speech: 'rede, predigt*, prediger*, freitagspredigt*, ansprache*, festrede*, wahlkampfrede*, hetzrede*',
  protest:
    'demonstration*, demonstrant*, demonstrierend*, kundgebung*, protest, proteste*, protestierend*, protestmarsch*, mahnwache*, sitzblockade*',
  broadcast:
    'radiosendung*, fernsehsendung*, podcast*, moderator*, radiomoderator*, fernsehmoderator*, talkshow*, fernsehinterview*, hörfunk*, auf sendung',
  article: 'zeitungsartikel*, zeitungsbericht*, artikels, artikeln, leitartikel*, kolumn*, gastbeitrag*, meinungsbeitrag*, investigativ*',
  post: 'tweet*, posting*, posts, facebook*, twitter*, instagram*, blog*, kommentar*, getwittert',
  letter:
    'offener brief, offenen brief, offenem brief, petition*, flugblatt*, flugblätter*, flugschrift*, unterschriftenliste*, unterschriftenaktion*',
  symbol: 'flagge*, fahne, fahnen, t-shirt*, transparente, plakat*, parolen, aufkleber*, hakenkreuz*, banner*',
}
