import type { settings as english } from '../en/settings.ts'

/** French: settings and welcome. */
export const settings: typeof english = {
  settings: {
    title: 'Réglages',
    saved: 'Modifié.',
    reading: 'Où Courtside lit',
    reach: {
      all: 'Sur tous les sites',
      chosen: 'Seulement sur les sites que je choisis',
      asked: 'Seulement à ma demande',
    },
    reachMore:
      'Les messageries, les banques, les pages de connexion et les adresses de votre propre réseau ne sont jamais lues sans votre demande sur place.',
    chosen: 'Sites à lire',
    never: 'Sites à ne jamais lire',
    site: 'Adresse d’un site, par exemple news.example',
    add: 'Ajouter',
    removeSite: (site: string) => `Retirer ${site}`,
    noSite: 'Ce n’est pas l’adresse d’un site. Écrivez-la sous la forme news.example.',
    noSites: 'Aucun pour l’instant.',
    look: 'Apparence',
    language: 'Langue',
    languageAuto: 'Celle du navigateur',
    languageMore: 'Les informations sur les affaires sont en anglais.',
    theme: 'Couleurs',
    themes: { auto: 'Celles du système', light: 'Clair', dark: 'Sombre' },
    textSize: 'Taille du texte',
    toolbar: 'Barre d’outils',
    icon: 'Image du bouton',
    icons: { courtside: 'Courtside', page: 'Une feuille de papier', dot: 'Un point' },
    badge: 'Afficher un nombre ou un point sur le bouton',
    badgeMore:
      'Le nombre indique combien d’affaires ont été reconnues sur la page ; le point, qu’il semble s’agir de poursuites pour des propos. Les pages web ne voient ni l’un ni l’autre.',
    keeping: 'Ce qui est conservé',
    keepPages: 'Conserver la page qui a mené à une affaire lorsque je l’enregistre',
    keepPagesMore: 'Son titre et son adresse sont conservés sur cet ordinateur. Les visites ne sont jamais consignées.',
    judgements: 'Ce que vous avez dit des correspondances',
    noJudgements: 'Vous n’avez corrigé aucune correspondance.',
    judged: {
      is: (name: string) => `${name} : c’est cette affaire`,
      not: (name: string) => `${name} : pas cette personne`,
    },
    onePage: 'sur une page',
    everyPage: 'sur toutes les pages',
    wipe: 'Tout effacer',
    wipeMore:
      'Supprime de cet ordinateur les affaires enregistrées, les notes, les pages, les corrections et les réglages. Cette action est irréversible.',
    wipeSure: 'Supprimer tout ce que j’ai enregistré',
    wipeDone: 'Tout a été supprimé.',
    wipeFailed: 'Tout n’a pas pu être supprimé',
    about: 'À propos',
    data: (version: string, date: string, cases: string) => `Jeu de données ${version} du ${date} : ${cases}.`,
    version: (version: string) => `Courtside ${version}.`,
    welcome: 'Afficher la page d’accueil',
    shortcut:
      'Alt+Shift+C ouvre et ferme le panneau. Ce raccourci se modifie dans la page du navigateur consacrée aux raccourcis des extensions.',
    failed: 'La modification a échoué',
  },

  welcome: {
    title: 'L’affaire derrière l’article',
    lead: 'À côté d’un article sur une personne poursuivie pour ses propos, Courtside montre l’accusation, où en est l’affaire et à quelle date, ce qu’ont constaté les observateurs de procès, ainsi que les mémoires et les rapports.',
    reads: 'Ce qu’il lit',
    readsMore:
      'Le texte des pages que vous ouvrez, sur cet ordinateur, pour voir si elles parlent d’un tel procès. Il n’y modifie rien, et elles ne peuvent pas savoir qu’il est là.',
    never: 'Ce qu’il ne fait jamais',
    neverList: [
      'Il n’envoie rien : ni adresse, ni texte, ni nom. Toutes les affaires sont fournies avec lui.',
      'Il ne tient aucune liste de ce que vous avez consulté.',
      'Il n’ouvre rien de lui-même : c’est vous qui appuyez sur le bouton.',
      'Il ne présente pas comme certain ce qui ne l’est pas : une correspondance possible est dite possible.',
    ],
    choose: 'Où peut-il lire ?',
    chooseMore: 'Vous pouvez modifier ce choix à tout moment dans les réglages.',
    try: 'Essayer',
    tryMore: 'Voici ce que montre le panneau à côté d’un article sur ce procès :',
    tryOpen: 'Ouvrir l’affaire',
    pin: 'Gardez le bouton à portée de vue : épinglez Courtside à la barre d’outils. Appuyez ensuite dessus, ou sur Alt+Shift+C, sur une page d’actualité.',
    visible: 'Ce qui reste visible',
    visibleMore:
      'Lorsqu’il est ouvert, le panneau réduit la largeur de la page. Les personnes qui utilisent votre ordinateur, votre compte de navigateur et la boutique d’où vous l’avez installé peuvent savoir que vous l’avez. Si cela vous met en danger, utilisez-le dans un profil de navigateur distinct.',
    done: 'Parcourir les affaires',
  },
}
