import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'pesm*, pesama, reper*, pevač*, muzičar*, песм*, песама, репер*, певач*, музичар*',
  poem: 'pesnik*, pesnici, poezij*, stihov*, poem*, песник*, песници, поезиј*, стихов*, поем*',
  book: 'knjig*, roman, romanu, književni*, memoar*, књиг*, роман, роману, књижевни*, мемоар*',
  film: 'film*, dokumentarac, dokumentarn*, reditelj*, sineast*, филм*, документарац, документарн*, редитељ*, синеаст*',
  video: 'video, klipov*, jutjuber*, vlog*, spot, видео, клипов*, јутјубер*, влог*, спот',
  cartoon: 'karikatur*, crtež*, stripov*, crtač*, ilustrator*, карикатур*, цртеж*, стрипов*, цртач*, илустратор*',
  art: 'izložb*, mural*, grafit*, slikar*, performans*, изложб*, мурал*, графит*, сликар*, перформанс*',
  photo: 'fotograf*, fotoreporter*, fotk*, foto, фотограф*, фоторепортер*, фотк*, фото',
  speech: 'govor, govoru, propoved*, predavanj*, besed*, говор, говору, проповед*, предавањ*, бесед*',
  protest: 'protest*, demonstrant*, demonstracij*, miting*, okupljanj*, протест*, демонстрант*, демонстрациј*, митинг*, окупљањ*',
  broadcast: 'emisij*, voditelj*, podkast*, televizij*, radio-stanic*, емисиј*, водитељ*, подкаст*, телевизиј*, радио-станиц*',
  article: 'članak, člank*, kolumn*, autorski tekst, reportaž*, чланак, чланк*, колумн*, ауторски текст, репортаж*',
  post: 'tvit*, fejsbuk*, blog*, društvenim mrežama, status na, твит*, фејсбук*, блог*, друштвеним мрежама, статус на',
  letter: 'otvoreno pismo, otvorenom pismu, peticij*, pamflet*, letak, отворено писмо, отвореном писму, петициј*, памфлет*, летак',
  symbol: 'zastav*, majic*, transparent, parol*, nalepnic*, застав*, мајиц*, транспарент, парол*, налепниц*',
}
