import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'wimbo, nyimbo, mwanamuziki, wanamuziki, mwimbaji, waimbaji, msanii, wasanii, rapa, muziki',
  poem: 'shairi, mashairi, mshairi, washairi, ushairi',
  book: 'kitabu, vitabu, riwaya, mwandishi wa vitabu, mwandishi wa kitabu, tawasifu',
  film: 'filamu, sinema, mtayarishaji wa filamu, mwongozaji wa filamu, mtengenezaji wa filamu, dokumentari',
  video: 'video, klipu, kanda ya video, youtube, mubashara, tiktok, mwanatiktok',
  cartoon: 'kibonzo, vibonzo, katuni, mchora katuni, mchora vibonzo, mchoro, michoro, kikaragosi',
  art: 'uchoraji, mchoraji, wachoraji, maonyesho ya sanaa, kazi ya sanaa, kazi za sanaa, grafiti, sanamu',
  photo: 'picha, mpiga picha, wapiga picha, mpigapicha, wapigapicha, upigaji picha',
  speech: 'hotuba, mahubiri, mhubiri, mhadhara, mihadhara, hutuba, khutba, alihutubia, kuhutubia',
  protest: 'maandamano, mwandamanaji, waandamanaji, kuandamana, waliandamana, mkutano wa hadhara, mikutano ya hadhara',
  broadcast: 'redio, televisheni, runinga, kipindi cha redio, kipindi cha televisheni, mtangazaji, watangazaji, podikasti, podcast, hewani',
  article: 'makala, tahariri, gazeti, magazeti, habari za uchunguzi, habari ya uchunguzi, ripoti ya gazeti',
  post: 'mitandao ya kijamii, mtandao wa kijamii, twitter, facebook, whatsapp, chapisho, blogu, bloga, mwanablogu, wanablogu',
  letter: 'barua ya wazi, barua, waraka, kipeperushi, vipeperushi, ombi la mtandaoni',
  symbol: 'bendera, fulana, tisheti, bango, mabango, kaulimbiu, kauli mbiu, stika, nembo',
}
