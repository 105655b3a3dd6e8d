import type { Media } from '../lexicon.ts'

/** Words for the means by which somebody spoke. */
export const MEDIA_WORDS: Media = {
  song: 'stran*, kilam*, dengbêj*, muzîk*, rap, rapper*, گۆرانی*, گۆرانیبێژ*, ستران*',
  poem: 'helbest*, şiîr*, şair*, şaîr*, شیعر*, شاعیر*, هۆنراوە*, هەڵبەست*',
  book: 'pirtûk*, kitêb*, roman, romana, romanê, romannûs*, romannivîs*, کتێب*, ڕۆماننووس*, پەرتووک*',
  film: 'fîlm*, sînema*, belgefîlm*, belgefilm*, derhêner*, dokumenter*, فیلم*, دۆکیومێنتاری*, دەرهێنەر*',
  video: 'vîdyo*, vîdeo*, video*, klîp*, weşana zindî, youtuber*, ڤیدیۆ*, یوتیوب*, تیکتۆک*',
  cartoon: 'karîkatur*, karîkator*, karikatur*, xêzkar*, کاریکاتێر*, کاریکاتۆر*, کارتۆن*',
  art: 'tablo*, pêşangeh*, nîgarkêş*, grafîtî*, ressam*, dîwarnivîs*, تابلۆ*, پێشانگا*, نیگارکێش*, شێوەکار*',
  photo: 'wêne*, foto*, wênekêş*, wênegir*, وێنەی, وێنەگر*, فۆتۆگراف*, فۆتۆ*',
  speech: 'axaftin*, axiftin*, xutbe*, konferans*, semîner*, weaz*, خوتبە*, وتارخوێن*, کۆنفرانس*',
  protest: 'xwepêşandan*, xwenîşandan*, xwepêşander*, meşa, meşê, mîtîng*, protesto*, خۆپیشاندان*, خۆپیشاندەر*, ناڕەزایی*',
  broadcast: 'radyo*, televîzyon*, pêşkêşkar*, podcast*, weşana, bernameya televîzyonê, ڕادیۆ*, تەلەفزیۆن*, تەلەڤزیۆن*, پێشکەشکار*',
  article: 'gotar*, nivîsa, nivîsên, nûçeya, quncik*, quncikniv*, rojnameyê, وتار*, ڕاپۆرت*, سەروتار*',
  post: 'parvekirin*, tweet*, twît*, blog*, şîrove*, facebook*, medyaya civakî, پۆست*, کۆمێنت*, فەیسبووک*',
  letter: 'nameya vekirî, belavok*, kampanyaya îmzeyan, daxwazname*, îmze*, نامەی کراوە, بەیاننامە*',
  symbol: 'ala, alê, alaya, pankart*, dirûşm*, slogan*, tîşort*, afîş*, ئاڵا*, دروشم*',
}
