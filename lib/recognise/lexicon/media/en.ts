import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'song, songs, rap, rapper*, lyric*, singer*, songwriter*, hip-hop, music video*',
  poem: 'poem*, poet, poets, poetry, poetess, verses',
  book: 'book, books, novel, novels, novelist*, memoir*, paperback*, manuscript*',
  film: 'film, films, filmmaker*, film-maker*, documentary, documentaries, film director*, movie*, screenplay*',
  video: 'video*, clip, clips, livestream*, live stream*, vlog*, youtuber*, youtube, tiktok*',
  cartoon: 'cartoon*, caricatur*, drawings, comic strip*, sketches, satirical drawing*',
  art: 'painting*, painter*, exhibition*, mural*, graffiti, art installation*, performance art*, artwork*, sculpture*',
  photo: 'photo, photos, photograph*, photojournalis*, selfie*',
  speech: 'speech, speeches, sermon*, lecture, lectures, preacher*, preached, homily',
  protest: 'protest, protests, protester*, protestor*, rally, rallies, demonstration*, demonstrators, picket*, sit-in*',
  broadcast: 'broadcast*, radio, television, tv show*, talk show*, on air, on-air, presenter*, podcast*',
  article:
    'newspaper article*, news article*, his article, her article, articles critical, op-ed*, columnist*, editorial*, newspaper report*, investigative report*',
  post: 'facebook, social media post*, posts, tweet*, retweet*, blog*, status update*, online comment*, reposted',
  letter: 'open letter*, leaflet*, pamphlet*, online petition*, signed a petition, signatories, flyers',
  symbol: 'flag, flags, t-shirt*, banner, banners, placard*, slogan*, sticker*, armband*',
}
