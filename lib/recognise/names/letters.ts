/**
 * How letters of other scripts sound, roughly, in Latin letters: the tables behind `sound.ts` and
 * `likeness.ts`. Capitals stand for what Latin writes with two letters: S sh, Z zh, C ch, J dj;
 * c is ts, h also kh. A letter that is heard as nothing has an empty spelling.
 */

const ALPHABETS = `
а a б b в v г g ґ g ғ g д d е e ё o є e ж Z з z и i і i ї i й y к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ү u ұ u ў u ф f х h һ h ҳ h ц c ч C ҷ J ш S щ S ъ - ы i
ь - э e ю u я a ј y љ l њ n ћ C ђ J џ J ә a ӣ i ӯ u
α a β b γ g δ d ε e ζ z η i θ t ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ i φ f χ h ψ ps ω o
ا a ب b پ p ت t ث t ج J چ C ح h خ h د d ذ d ر r ڑ r ڕ r ز z ژ Z س s ش S ص s ض d ط t ظ z ع - غ g ف f ڤ v ق k ك k ک k گ g ڭ n ل l ڵ l م m ن n ں n ه h ہ h ھ h ة - و w ۆ o ي y
ی y ى a ے e ێ e ە e ئ - ؤ - ء - ٹ t ڈ d
א - ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ c ץ C ק k ר r ש S ת t
ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ Z რ r ს s ტ t უ u ფ p ქ k ღ g ყ k შ S ჩ C ც c ძ c წ c ჭ C ხ h ჯ J ჰ h
ա a բ b գ g դ d ե e զ z է e ը e թ t ժ Z ի i լ l խ h ծ c կ k հ h ձ c ղ g ճ C մ m յ y ն n շ S ո o չ C պ p ջ J ռ r ս s վ v տ t ր r ց c ւ u փ p ք k օ o ֆ f
ක k ඛ k ග g ඝ g ඞ n ච C ඡ C ජ J ඣ J ඤ n ට t ඨ t ඩ d ඪ d ණ n ඬ nd ත t ථ t ද d ධ d න n ඳ nd ප p ඵ p බ b භ b ම m ඹ mb ය y ර r ල l ළ l ව v ශ S ෂ S ස s හ h ෆ f ං n
අ a ආ a ඉ i ඊ i උ u එ e ඒ e ඔ o ා a ැ a ෑ a ි i ී i ු u ූ u ෙ e ේ e ො o ෝ o
`
/** Letters that follow one another in their blocks, a stroke for what is not heard. */
const ROWS: readonly [from: number, spellings: string][] = [
  [0xe01, 'kkkkkknCCCsCydttttndttttnbppfpfpmyrrllwssshl-h'],
  [0xe30, 'aaaaiiuuuu'],
  [0xe40, 'eeoaa'],
  [0xe81, 'kk-k-knCCs-Cyyttdtndttttnbppfpfpmyr-l-wssshl-h'],
  [0xeb0, 'aaaaiiuuuu-'],
  [0xec0, 'eeoaa'],
  [0x1000, 'kkggnssszyyttddnttddnppbbmyrlwshl-'],
  [0x102b, 'aaiiuuea'],
  [0x103b, 'yywh'],
  [0x1780, 'kkkknCCCCydtttnttttnbpppmyrlvSSshl-'],
  [0x17b6, 'aiiuuuuuaeeeeeoo'],
]
/** Devanagari by offset from its block; Bengali, Tamil and their kin keep the same places. */
const INDIC: readonly [from: number, spellings: string][] = [
  [0x02, 'n'],
  [0x05, 'aaiiuu'],
  [0x0f, 'ee--oo'],
  [0x15, 'kkggnCCJJnttddnttddnnppbbmyrrlllvSSsh'],
  [0x3e, 'aiiuur--eee-ooo'],
  [0x58, 'khgzrrfy'],
]
const INDIC_BLOCKS = [0x900, 0x980, 0xa00, 0xa80, 0xb80, 0xc00, 0xc80, 0xd00]
/** Ethiopic by rows of eight from U+1200, each with its seven vowels. */
const ETHIOPIC = 'hlhmsrsSkkkkbvtChhnn-kkhhw-zZyddJggntCpsSfp'
const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'a']
/** Kana of five vowels a row. */
const KANA = `k カキクケコ g ガギグゲゴ s サシスセソ z ザジズゼゾ t タチツテト d ダヂヅデド n ナニヌネノ h ハヒフヘホ b バビブベボ p パピプペポ m マミムメモ r ラリルレロ - アイウエオ - ァィゥェォ`
const VOWELS = 'aiueo'
const MORE_KANA = 'シ Si ジ Ji チ Ci ツ cu フ fu ヅ zu ヂ Ji ヤ ya ユ yu ヨ yo ャ a ュ u ョ o ワ wa ヲ o ヴ v ン n ッ - ー -'
/** Small kana take the place of the vowel before them. */
export const SMALL_KANA = /[ァィゥェォャュョ]/

const HANGUL = 0xac00
const HANGUL_END = 0xd7a4
const INITIALS = 'g k n d t r m b p s s - J J C k t p h'.split(' ')
const MEDIALS = 'a e a e o e o e o wa we we o u wo we wi u u i i'.split(' ')
const FINALS = '- k k k n n n t l l l l l l l l m p p s s n s s k t p -'.split(' ')

/** Characters with which Chinese writes the syllables of foreign names: the consonant before the vowel, and n behind it. */
const HAN: readonly [spelling: string, characters: string][] = [
  ['p', '巴柏贝貝比毕畢彼卑碧波玻博勃布不帕派佩裴皮匹坡珀普浦蒲法发發菲费費斐非弗夫福富佛芙拜白保鲍鮑包宝寶芭霸飞飛伯'],
  ['pn', '班本宾賓滨濱邦潘庞龐彭朋凡范芬丰豐冯馮方品平奔'],
  ['t', '达達塔他大代戴黛德得特迪帝狄第蒂提底地多朵托陶杜度都图圖土吐泰太道铎鐸岱'],
  ['tn', '佟丹登邓鄧丁顿頓敦东東唐坦滕廷汀通汤湯谭譚当當'],
  ['k', '加卡喀科柯克可凯凱考基古库庫葛格戈哥盖蓋高郭果瓜圭夸奎魁戛噶嘎迦'],
  ['kn', '甘干坎根肯康冈岡贡貢昆孔冠关關宫宮'],
  [
    's',
    '札甚竹珠叙绪宿戚萨薩斯西希锡錫塞赛賽色瑟沙莎什舍谢謝索苏蘇素舒叔绥綏施史诗詩席夏霞肖萧蕭邵佐左扎兹茲孜泽澤则則祖查恰察切奇齐齊契丘楚朱若热熱日乔喬焦久居捷哲吉季济濟杰傑贾賈才采蔡车車彻澈茨策次慈崔曲雪薛许修',
  ],
  ['sn', '桑森申辛欣新圣聖顺順逊遜孙孫松宋山尚香相津曾增赞詹占章张張真珍贞貞仲钟中忠准尊宗陈陳晨琴秦青清庆钦春让讓仁金'],
  ['m', '马馬玛瑪麻迈邁麦麥梅美米密弥彌莫摩墨默穆姆木慕茂毛缪繆'],
  ['mn', '缅曼蒙门門明敏孟芒满滿'],
  ['n', '茵音安恩昂因英印温溫翁万萬旺文汪汶云雲雍永延扬揚纳納娜那奈内內尼妮涅聂聶诺諾努奴纽紐牛乃耐瑙南楠农農宁寧甯汉漢汗罕亨洪杭宏翰'],
  ['l', '力历歷立乐樂璐拉喇莱萊来來赖賴劳勞老勒雷蕾莉利里理李丽麗黎列烈留刘劉柳洛罗羅萝蘿鲁魯卢盧露路吕呂律尔爾儿兒耳瑞'],
  ['ln', '廉龄兰蘭朗郎伦倫林琳龙龍隆良连連仑崙凌玲灵靈润潤'],
  ['-', '阿埃艾爱愛奥奧欧歐乌烏伊依易亚亞雅娅婭耶叶葉约約尤优優于瓦娃沃维維威韦韋卫衛魏渥武吾哈海赫何黑胡侯豪霍华華惠怀懷俄厄额額鄂玉'],
]

const SARA_AM = [0xe33, 0xeb3]
const NOT_HEARD = '-'
let table: (string | undefined)[] | undefined

function spellings(): (string | undefined)[] {
  if (table) return table
  const made = new Array<string | undefined>(0xa000)
  const put = (unit: number, spelling: string) => {
    made[unit] = spelling.replaceAll(NOT_HEARD, '')
  }
  const pairs = (list: string) => {
    const parts = list.trim().split(/\s+/)
    for (let i = 0; i < parts.length; i += 2) put((parts[i] as string).charCodeAt(0), parts[i + 1] as string)
  }
  pairs(ALPHABETS)
  for (const [from, row] of ROWS) for (let i = 0; i < row.length; i++) put(from + i, row[i] as string)
  for (const block of INDIC_BLOCKS)
    for (const [from, row] of INDIC) for (let i = 0; i < row.length; i++) put(block + from + i, row[i] as string)
  // Sara am ends in m.
  for (const am of SARA_AM) put(am, 'am')
  // Bengali writes j with the letter that is y elsewhere.
  put(0x9af, 'J')
  for (let row = 0; row < ETHIOPIC.length; row++)
    for (let i = 0; i < 8; i++) put(0x1200 + row * 8 + i, (ETHIOPIC[row] as string) + (ETHIOPIC_VOWELS[i] as string))
  const kana = KANA.split(' ')
  for (let i = 0; i < kana.length; i += 2)
    for (const [v, letter] of [...(kana[i + 1] as string)].entries()) put(letter.charCodeAt(0), (kana[i] as string) + VOWELS[v])
  pairs(MORE_KANA)
  for (const [spelling, characters] of HAN) for (const character of characters) put(character.charCodeAt(0), spelling)
  table = made
  return made
}

/** How a letter sounds; undefined where that is not known, so also for Chinese characters that write no foreign names. */
export function spellingOf(unit: number): string | undefined {
  if (unit < HANGUL || unit >= HANGUL_END) return spellings()[lower(unit)]
  const syllable = unit - HANGUL
  const parts = [INITIALS[Math.floor(syllable / 588)], MEDIALS[Math.floor((syllable % 588) / 28)], FINALS[syllable % 28]]
  return parts.join('').replaceAll(NOT_HEARD, '')
}

/** The small letter of a capital of Cyrillic, Greek or Armenian. */
export function lower(unit: number): number {
  if ((unit >= 0x391 && unit < 0x3ab) || (unit >= 0x410 && unit < 0x430)) return unit + 0x20
  if (unit >= 0x400 && unit < 0x410) return unit + 0x50
  if (unit >= 0x531 && unit < 0x557) return unit + 0x30
  if (unit >= 0x490 && unit < 0x4f8 && unit % 2 === 0) return unit + 1
  return unit
}

const MARKED: readonly [RegExp, string][] = [
  [/dž|đ/g, 'dj'],
  [/[čć]/g, 'ch'],
  [/[šş]/g, 'sh'],
  [/ž/g, 'zh'],
]

/** A word in Latin letters, small, with the marked letters of the Slavic and Baltic languages as English writes them. */
export const unmarked = (word: string): string => MARKED.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), word.toLowerCase())
