import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'lagu, lagunya, lirik*, rapper*, penyanyi*, musisi*, menyanyikan, grup band',
  poem: 'puisi*, penyair*, sajak*, syair*, pantun*',
  book: 'buku, bukunya, sebuah novel, novelnya, novelis*, memoar*, autobiografi*, otobiografi*, biografi*',
  film: 'film*, dokumenter*, sutradara*, sineas*, layar lebar',
  video: 'video, videonya, klip*, vlog*, youtuber*, siaran langsung, live streaming, tiktoker*, konten*',
  cartoon: 'kartun*, kartunis*, karikatur*, komik, meme',
  art: 'lukisan*, pelukis*, pameran*, mural*, grafiti*, seni instalasi, seni rupa, seniman*, patung*, seni pertunjukan',
  photo: 'foto, fotonya, foto-foto, fotografer*, fotografi, pewarta foto, swafoto, potret',
  speech: 'pidato*, berpidato, ceramah*, penceramah*, khotbah*, khutbah*, orasi*, berorasi, kuliah umum',
  protest: 'unjuk rasa, pengunjuk rasa, berunjuk rasa, demonstrasi, demonstran, demo, aksi damai, aksi massa, pawai, berdemonstrasi',
  broadcast: 'siaran, siarannya, penyiar*, podcast*, siniar*, siaran radio, acara televisi, program televisi, tayangan*, pembawa acara',
  article: 'artikel*, pemberitaan*, kolom, kolumnis*, tajuk rencana, opini*, laporan investigasi, liputan*, editorial*, tulisannya',
  post: 'unggahan*, mengunggah, postingan*, status facebook, cuitan*, kicauan*, komentar*, blog*, narablog*, tweet*',
  letter: 'surat terbuka, petisi*, selebaran*, pamflet*, surat pembaca, pernyataan sikap, leaflet',
  symbol: 'bendera*, kaus, kaos, spanduk*, poster*, slogan*, stiker*, baliho*, lambang*, bintang kejora',
}
