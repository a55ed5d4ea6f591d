import { anyOf } from '../any-of'

// Words of lines that are not the article's in other languages than English, as alternatives of patterns.

/** Begin a line that leads to another article, with or without a mark behind them. */
export const FOREIGN_READ_MORE = anyOf(`
  lesen sie (?:auch|mehr|hier)
  mehr zum thema
  mehr dazu
  auch interessant
  siehe auch
  lesetipp
  weiterlesen
  (?:à |a )?lire (?:aussi|également|la suite|plus)
  (?:à |a )?voir aussi
  sur le même (?:sujet|thème)
  (?:lea|lee|leer|vea|ver|mira|mire) (?:también|además|más)
  te (?:puede|podría|recomendamos)(?: interesar)?
  le puede interesar
  también te puede
  más información
  nota relacionada
  noticias relacionadas
  (?:leia|veja|ouça) (?:também|mais)
  saiba mais
  notícias relacionadas
  (?:leggi|guarda|vedi) anche
  potrebbe interessarti
  approfondisci
  (?:lees|zie|bekijk) ook
  lees (?:meer|verder)
  (?:les|se|hør) også
  les mer
  (?:læs|se) også
  læs mere
  läs (?:också|mer|även)
  se även
  lue (?:myös|lisää)
  (?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)
  (?:čtěte|čítajte) (?:také|více|aj)
  viz (?:též|také)
  citește și
  citiți și
  vezi și
  olvassa el
  baca juga
  simak juga
  lihat juga
  (?:ayrıca|bunu da) oku\\p{L}*
  xem thêm
  đọc thêm
  читайте (?:также|далее|ещё)
  смотрите также
  читайте також
  дивіться також
  διαβάστε (?:επίσης|ακόμ)
`)

/** Fill a line by themselves. */
export const FOREIGN_LABELS = anyOf(`
  anzeige
  werbung
  artikel (?:teilen|drucken|merken)
  teilen
  drucken
  kommentare?
  inhalt
  publicité
  partager
  imprimer
  commentaires?
  annonce
  publicidad
  anuncio
  compartir
  imprimir
  comentarios?
  etiquetas
  publicidade
  compartilhar?
  partilhar
  comentários?
  pubblicità
  condividi
  stampa
  commenti
  advertentie
  delen
  reacties
  annonse
  annons
  del
  dela
  kommentarer
  mainos
  jaa
  reklama
  udostępnij
  komentarze
  sdílet
  iklan
  bagikan
  komentar
  reklam
  paylaş
  yorumlar
  реклама
  поделиться
  комментарии
  поділитися
  коментарі
  διαφήμιση
`)

/** Begin a line in which the outlet speaks of itself. */
export const FOREIGN_APPEALS = anyOf(`
  (?:melden sie sich|abonnieren sie|registrieren sie sich|folgen sie uns|jetzt (?:abonnieren|testen|registrieren|kostenlos))
  hier (?:geht es zur|können sie) .{0,30}(?:newsletter|anmeld)
  (?:abonnez-vous|inscrivez-vous|suivez[- ]nous|recevez (?:notre|nos|chaque)|téléchargez (?:notre|l['’]application))
  (?:síguenos|síganos|suscríbete|suscríbase|recibe (?:nuestr|las noticias)|descarga (?:nuestra|la app)|únete a)
  (?:siga-nos|siga o|inscreva-se|assine (?:o|a|já|nossa)|receba (?:nossa|as notícias)|baixe (?:o|nosso) app|entre no (?:nosso )?(?:canal|grupo))
  (?:seguici|iscriviti|abbonati|ricevi (?:la|le) )
  (?:volg ons|meld je aan|schrijf je in|abonneer)
  (?:følg oss|følg os|meld deg på|tilmeld dig|följ oss|prenumerera|tilaa (?:uutiskirje|lehti))
  (?:zapisz się|śledź nas|subskrybuj|obserwuj nas)
  (?:ikuti kami|dapatkan (?:berita|update)|bergabung)
  (?:bizi takip|abone ol)
  (?:подписывайтесь|подпишитесь|следите за|підписуйтесь|підпишіться|стежте за)
`)

/** "(Avec AFP)", "mit dpa", "con información de EFE". */
export const FOREIGN_WITH = anyOf(`
  avec
  mit
  con(?: información de)?
  com(?: informações d[aeo])?
  met
  med
  z
  με
  с
`)

/** Begin a line that tells where the text was first published. */
export const FOREIGN_CREDITS = anyOf(`
  dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde|stammt)
  cet article (?:est|a été) (?:\\p{L}+ )?(?:publié|paru|traduit)
  est[ea] (?:artículo|artigo|nota|reportagem) (?:fue|se|foi) (?:\\p{L}+ )?(?:publicad|publicó)
  questo articolo (?:è|è stato) (?:\\p{L}+ )?(?:pubblicato|apparso)
  dit artikel (?:is|verscheen)
  den(?:ne|na) (?:historien|saken|artikkelen|artiklen|artikeln|artikel) (?:er|är|ble|blev|kommer)
`)
