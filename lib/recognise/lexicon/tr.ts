import type { Lexicon } from './lexicon.ts'

export const tr: Lexicon = {
  lang: 'tr',
  common: 've, bir, bu, için, ile, olarak, olan, daha, çok, gibi, dedi, kadar, sonra, ise, olduğu, değil, ancak, tarafından',
  court: `mahkem*, hakim*, hâkim*, yargı*, yargıla*, savcı*, iddianame*, sanık*, duruşma*, beraat*, mahkum*, mahkûm*, hapis cezas*, ceza mahkemes*, dava*, davas*, avukat*, müdafi*, tck*, türk ceza kanunu*, ağır ceza*, asliye ceza*, istinaf*, yargıtay*, soruşturma*, suçlama*`,
  ambiguous: 'suç*, ceza*, karar*, temyiz*, itiraz*, ifade*, şüpheli*, tanık*',
  custody: 'tutukla*, gözaltı*, cezaevi*, hapis*, hapse*, tahliye*, ev hapsi*, adli kontrol*, tutuklu*, hükümlü*, yurt dışı çıkış yasağı*',
  offences: {
    'false-information': 'dezenformasyon*, yalan haber*, yanıltıcı bilgi*, halkı yanıltıcı*',
    'criminal-defamation': 'hakaret*, iftira*',
    'insult-of-officials': 'cumhurbaşkanına hakaret*, cumhurbaşkanı’na hakaret*, kamu görevlisine hakaret*, devleti aşağıla*',
    incitement: 'tahrik*, kin ve düşmanlı*, halkı kin*, suç işlemeye tahrik*',
    terrorism: 'terör*, örgüt propagandası*, örgüt üyeli*, silahlı örgüt*, propaganda*, örgüte yardım*',
    'sedition-subversion': 'anayasal düzen*, darbe*, hükümeti devirme*',
    'espionage-state-secrets': 'casus*, devlet sır*, gizli belge*',
    'blasphemy-religion': 'dini değer*, dini aşağıla*',
    'unlawful-assembly': '2911*, toplantı ve gösteri*, kanuna aykırı*, izinsiz gösteri*',
    'obscenity-morality': 'müstehcen*',
  },
  expression:
    'gazeteci*, muhabir*, editör*, genel yayın yönetmen*, köşe yazar*, yazar*, akademisyen*, aktivist*, karikatür*, tweet*, twitter*, sosyal medya*, paylaşım*, haber*, yazı*, köşe yazı*, röportaj*, facebook*, youtube*, protesto*, eylem*, bildiri*, şarkı*, sanatçı*, muhalif*, milletvekili*, kitap*, gazete*',
  rights:
    'ifade özgürlü*, basın özgürlü*, düşünce özgürlü*, insan hak*, adil yargılan*, sınır tanımayan gazeteci*, mlsa*, p24*, aihm*, anayasa mahkemes*, hak ihlal*, trialwatch',
  crime:
    'cinayet*, öldür*, tecavüz*, cinsel*, hırsızlı*, gasp*, uyuşturucu*, dolandırıcı*, rüşvet*, yolsuzluk*, kaçakçı*, yaralama*, bıçak*',
  elsewhere: 'futbol*, maç*, gol, teknik direktör*, hakem*, lig*, sezon*, transfer*, tarif*, fırın*, boşanma*, patent*, iflas*',
  places: {
    TR: 'türkiye*, türk, ankara*, istanbul*, diyarbakır*, izmir*',
    KZ: 'kazak*, almatı*',
    RU: 'rus*, moskova*',
    AZ: 'azerbaycan*, bakü*',
    IR: 'iran*, tahran*',
    IQ: 'irak*, erbil*',
    EG: 'mısır*',
    BY: 'belarus*',
  },
}
