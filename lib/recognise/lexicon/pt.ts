import type { Lexicon } from './lexicon.ts'

export const pt: Lexicon = {
  lang: 'pt',
  common:
    'de, que, não, uma, um, para, com, por, mais, dos, como, mas, foi, ao, das, tem, seu, sua, ou, quando, muito, já, também, pelo, pela, até, isso, são, à',
  court: `tribunal*, tribunais, juiz, juíza, juízes, juízo, julgamento*, julgad*, procurador*, ministério público, promotor*, promotoria, acusad*, acusação, acusações, réu, ré, réus, denúncia do ministério, condenad*, condenação, condenou, sentenç*, absolv*, advogad*, defensor*, defesa do réu, código penal, processo penal, processo-crime, processo criminal,
    ação penal, queixa-crime, audiência*, instrução do processo, supremo tribunal, stf, stj, tribunal de justiça, tribunal provincial, tribunal da comarca, arguid*, indiciad*, inquérito*, pena suspensa, pena de prisão, anos de prisão, meses de prisão, anos de cadeia, alegações finais, tribunal constitucional, habeas corpus, multa, magistrad*, vara criminal, crime de`,
  ambiguous:
    'processo*, caso, apelação, apelo*, recurso*, recorr*, sessão, testemunh*, decisão, pena, penas, artigo, causa, queixa, denúncia*',
  custody:
    'preso, presa, presos, presas, prisão, prisões, prisional, detid*, detenç*, deter, encarcerad*, cadeia, penitenciári*, cárcere, prisão preventiva, prisão domiciliar, prisão domiciliária, fiança, caução, liberdade condicional, liberdade provisória, libertad*, solt*, amnisti*, anisti*, indult*, atrás das grades, proibid* de sair do país',
  offences: {
    'false-information': 'notícias falsas, notícia falsa, informações falsas, informação falsa, fake news, desinformação',
    'criminal-defamation': 'difamaç*, difamat*, calúni*, injúri*, calunios*',
    'insult-of-officials':
      'desacato*, ultraje*, injúria contra autoridade, ofensa ao presidente, ultraje ao presidente, ofensas ao presidente, insulto ao presidente',
    incitement: 'incitaç*, incitamento*, incitar*, apologia, instigaç*',
    'hatred-extremism': 'discurso de ódio, crime de ódio',
    terrorism: 'terroris*',
    'sedition-subversion':
      'rebelião, sediç*, subver*, atos preparatórios, golpe de estado, traição, conspiraç*, segurança do estado, menosprezo à soberania, traição à pátria',
    'espionage-state-secrets': 'espionagem, segredo de estado, segredos de estado',
    'blasphemy-religion': 'blasfêmi*, blasfémi*',
    'unlawful-assembly': 'manifestação ilegal, reunião ilegal, desordem pública, desordens públicas, associação de malfeitores',
    cybercrime: 'crimes informáticos, crime informático, lei de crimes cibernéticos, cibercrime*',
  },
  expression: `jornalist*, repórter*, editor, editora, bloguei*, blogger*, ativist*, activist*, defensor de direitos humanos, defensora de direitos humanos, oposiç*, oposicionist*, dissident*, opositor*, escritor*, poeta*, humorist*, cartunist*, cartoonist*, caricatur*, artista*, rapper*, músico*, publicaç*, publicou, publicar, post, posts, postagem, postagens, facebook*, twitter*, tweet*, redes sociais, rede social, youtub*, whatsapp*, jornal, jornais, reportage*, entrevist*, livro, livros, artigo de opinião, protest*, manifestaç*, manifestant*, crític*, canção, discurso, rádio, imprensa`,
  rights:
    'liberdade de expressão, liberdade de imprensa, liberdade de informação, liberdade de reunião, direitos humanos, repórteres sem fronteiras, amnistia internacional, anistia internacional, human rights watch, comité para a proteção dos jornalistas, cpj, abraji, preso político, presos políticos, prisioneiro de consciência, julgamento justo, processo justo, trialwatch, censura*, perseguição política, corte interamericana, federação nacional dos jornalistas, fenaj, misa, observadores do julgamento',
  crime:
    'homicídi*, assassin*, estupr*, violação sexual, furt*, roub*, assalt*, tráfico de drogas, drog*, droga, fraude*, burla*, corrupç*, lavagem de dinheiro, branqueamento de capitais, peculato*, contraband*, esfaque*, sequestr*, pedofil*, feminicíd*, agress*, extors*, estelionat*, suborno*, desvio de dinheiro',
  elsewhere:
    'futebol*, jogador*, campeonato*, gol, gols, golo, golos, treinador*, técnico do, temporada*, partida*, torcida*, adept*, pênalti*, penálti*, árbitro*, receita*, forno*, colher*, farinha*, ingredient*, patente*, divórci*, pensão alimentícia, herança*, falênc*, recuperação judicial, indemniz*, indeniz*, inquilin*, ação civil, ensaio clínico, ensaios clínicos, tratament*, pacient*, filme*, série*, ator, atriz, diretor de cinema, bateria*, carregador*, smartphone*, gramátic*, turis*, concerto*, seguro*, concurso*',
  places: {
    BR: 'brasil*, são paulo, rio de janeiro',
    AO: 'angol*, luanda, cabinda',
    MZ: 'moçambi*, maputo, nampula, cabo delgado',
    PT: 'portug*, lisboa',
    GW: 'guiné-bissau, guineense*',
    CU: 'cuban*, havana',
    VE: 'venezuelan*, caracas',
    NI: 'nicarag*, nicarágua',
    GT: 'guatemal*',
    MX: 'mexican*, méxico',
    CO: 'colombian*',
    PE: 'peruan*',
    EC: 'equator*',
    BY: 'bielorr*, belarus*',
    RU: 'rússia, russ*, moscou, moscovo',
    TR: 'turquia, turc*, istambul',
    EG: 'egito, egípci*, egipto',
    IR: 'irã, irão, iranian*',
    CN: 'chin*, pequim',
    HK: 'hong kong',
    US: 'estados unidos, american*',
    ES: 'espanh*',
    FR: 'franç*, frances*',
    KZ: 'cazaq*',
    UA: 'ucrân*, ucran*',
    SA: 'saudit*',
    MA: 'marroc*, marroqu*',
    RW: 'ruand*',
    PH: 'filipin*',
    VN: 'vietn*',
  },
}
