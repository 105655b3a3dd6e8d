import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'lagu, lagunya, lagu-lagu, penyanyi*, rap, rapper*, lirik*, nyanyian*, muzik*',
  poem: 'puisi*, sajak*, penyair*, penyajak*, pantun*, syair*',
  book: 'buku, bukunya, buku-buku, novel*, novelis*, memoir*, autobiografi*, penulis buku',
  film: 'filem*, dokumentari*, pengarah filem, penerbit filem, sinema*, pembikin filem',
  video: 'video*, klip*, siaran langsung, vlog*, youtuber*, tiktok*, rakaman video',
  cartoon: 'kartun*, kartunis*, karikatur*, komik*, pelukis kartun, lukisan kartun',
  art: 'lukisan*, pelukis*, pameran*, mural*, grafiti*, karya seni, seni instalasi, seni persembahan, pengkarya*',
  photo: 'gambar, gambarnya, foto*, jurugambar*, jurufoto*, fotograf*, wartawan foto',
  speech: 'ucapan*, berucap, ceramah*, penceramah*, khutbah*, pidato*, syarahan*, berpidato',
  protest: 'perhimpunan*, himpunan, demonstrasi*, tunjuk perasaan, penunjuk perasaan, protes, perarakan*, piket*',
  broadcast: 'radio, televisyen*, rancangan televisyen, podcast*, audio siar, juruhebah*, penyampai radio, hos rancangan, penyiaran*',
  article: 'artikel*, kolum*, kolumnis*, editorial*, laporan akhbar, makalah*, rencana pengarang, akhbar',
  post: 'hantaran*, komen*, ciapan*, tweet*, blog*, facebook*, muat naik, dimuat naik, status facebook, media sosial',
  letter: 'surat terbuka, petisyen*, risalah*, memorandum*, surat layang, flyer*',
  symbol: 'bendera*, kemeja-t, baju-t, sepanduk*, plakad*, slogan*, pelekat*, kain rentang',
}
