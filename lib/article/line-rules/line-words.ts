import { anyOf } from '../any-of'

// Words of lines that are not the article's, as alternatives of patterns; each list is read by one rule.

/** Lead to another article where a mark or the end of the line follows. */
export const READ_MORE_LABELS = anyOf(`
  read more(?: on| about| from)?(?: [\\w' ]{0,30})?
  read(?: also| next| now| this)
  also read
  more on (?:this|that)(?: story)?
  more(?: stories)? (?:like this|from [\\w' ]{2,30})
  more (?:headlines|news|stories)
  also (?:see|watch|check(?: out)?)
  watch also
  related(?: articles?| stories| story| coverage| news| content| topics| links?| reading)?
  see also
  further reading
  recommended(?: reading| stories| for you)?
  watch(?: now| more| live| below| next)?
  listen(?: now)?
  don['’]t miss
  must[ -]reads?
  most (?:read|popular|viewed|shared|commented)(?: (?:in|on|from|this) [\\w' ]{2,30})?
  trending(?: now)?
  up next
  top stories
  latest news
  in pictures
  in case you missed it
  explore more
  keep reading
  you may also like
  you might also like
  editor['’]s (?:picks?|choice)
  what (?:to|you need to) read next
  continue reading(?: (?:the main|this|the full) (?:story|article))?
  story continues
  next story
  previous story
  full story
  (?:more|also) in [\\w' ]{2,20}
  read the full (?:story|article|report)(?: here)?
`)

/** Begin a short line that leads to another article. */
export const READ_MORE_PHRASES = anyOf(`
  click here
  tap here
  scroll (?:down|to continue)
  read more (?:about|on|from|here|at)
  read (?:the )?(?:full|original) (?:story|article|report|statement)? ?(?:here|at|on)
  watch (?:the|our|this|a) (?:full )?(?:video|clip|interview|report)s? (?:above|below|here)
  listen to (?:the|our|this) (?:full )?(?:podcast|episode|article)
  see (?:more|also) (?:here|at|on)
  for more (?:stories|news|information|on|details),? (?:like this|visit|go to|click|see|read|check|from)
  more details? (?:to follow|soon)
  (?:this is )?a? ?(?:breaking|developing) (?:new )?(?:news )?story
  this (?:is a )?(?:breaking|developing) (?:news )?(?:story )?(?:is being|will be|has been) updated
  more (?:to follow|follows)
  refresh (?:this|the) page
  open this photo
  swipe (?:left|right)
`)

/** Begin a line in which the outlet speaks of itself to "you". */
export const APPEAL_STARTS = anyOf(`
  (?:for (?:the latest|more|breaking) [\\w ,]{2,40},? )?(?:please )?follow (?:us|our)\\b
  sign up (?:to|for|here|now|below)
  sign in (?:to|or)
  log in (?:to|or)
  subscribe (?:to|now|today|for|here)
  subscribers? (?:only|(?:can|get|also get) (?:read|listen|access|view|get|full|unlimited|exclusive))
  join (?:our|us on|the conversation|thousands of (?:other|reader|subscriber|people)\\w*|[\\w-]{3,20} conversations)
  follow (?:us|our|\\w+ \\w* ?on (?:google|twitter|facebook|instagram|x\\b|telegram|whatsapp))
  get (?:the|our|all|your|daily|more|breaking|full|unlimited) .{0,60}(?:inbox|newsletter|email|app|access|notifications?|subscription|home delivery)
  download (?:our|the) .{0,30}app
  support (?:our|(?:independent|quality|local) (?:journalism|news|media|reporting|newspapers?))
  support us(?= (?:by|with|from|for|to|today|now)\\b|\\W*$)
  your support
  donate(?= (?:now|today|here|online|monthly|via|to (?:us|our|support|the))\\b|\\W*$)
  become a (?:member|subscriber|supporter|patron)
  create (?:a|your) free account
  register (?:now|for free|to (?:read|continue|access|receive|get|comment|view|unlock|join))
  enjoy (?:unlimited|full) access
  stay (?:informed|up to date|updated|tuned|connected(?= (?:with|to) (?:us|our|the (?:latest|news))\\b|\\W*$))
  (?:like|find) us on (?:facebook|twitter|x|instagram|linkedin|youtube|social)
  connect with us
  share (?:this|your (?:thoughts|views?|stor(?:y|ies)|experiences?|opinions?|comments?|feedback|memories|photos?|pictures?|news))
  tell us(?= (?:what|how|why|about|in|by|via|if|whether|your)\\b|\\W*$)
  have your say
  have you been affected
  do you have (?:a|any|more) (?:story|news|tip|information)
  got a (?:story|tip|news)
  send (?:us )?your
  contact us
  email us
  get in touch(?= (?:with (?:us|our|the (?:author|reporter|team|editor|newsroom))|by|via|at|here|on)\\b|\\W*$)
  write to us
  add us as
  have something to (?:say|share|add)
  this audio (?:is|was) (?:auto|computer|machine|generated|created|produced)
  (?:follow|read|see) (?:\\w+['’]s |more |our |all )?(?:full |live |latest )?coverage\\b
  create an account
  register / sign in
  access (?:all )?(?:articles|stories|our)
  exclusive articles
  unlimited (?:online|digital) access
  enjoy (?:\\w+ )?additional articles
  get e-?mail updates
  log in or (?:sign up|register|subscribe)
  turn on (?:desktop )?notifications
  already (?:a|have an?) (?:subscriber|member|account)
  start (?:your|a) (?:free|\\d+[- ](?:day|week|month)) (?:free |trial|month|week|subscription)
  try .{2,40} (?:free|for (?:just|only|£|\\$|€))
  by (?:signing up|clicking|submitting|subscribing)\\b.{0,80}\\byou
  we want to hear from you
  please (?:sign|log|subscribe|support|consider)
  thank you for (?:reading|registering|subscribing)
  unlock (?:unlimited|(?:this|the) (?:article|story|content|full|rest)|more)
  you (?:have|['’]ve) reached (?:your|the) (?:\\w+ )?(?:limit|maximum|articles?|end of your)
  this (?:article|story|content) is (?:for|only available|exclusive)
  allow notifications
  save articles
  exclusive offers
`)

/** Stand anywhere in such a line, and in no sentence of news. */
export const APPEAL_PHRASES = anyOf(`
  sign(?:ing)? up (?:to|for) (?:\\w+ ){0,6}(?:newsletters?|e-?mails?|alerts?|bulletins?|briefings?)
  (?:delivered|straight|sent|direct) (?:straight |directly |right )?(?:to|into) your (?:e-?mail |mail)?(?:inbox|phone|e-?mail)
  to get it in your inbox
  (?:for|our) (?:a )?(?:free |weekly |daily )?newsletters?(?: here| now|[.!]?$)
  subscribe to (?:the |our )?[\\w'’ ]{2,40}(?:newsletter|channel|podcast|today|now|here)
  unlimited access to (?:our|all (?:of )?(?:our|articles|content|stories|news)|the (?:site|website|app|archive))
  (?:free|£\\d|\\$\\d|€\\d)[\\w ]{0,12} (?:trial|for \\d+ (?:month|week|day)s?)\\b.{0,80}(?:access|subscri|cancel)
  our (?:\\w+[ -]){0,3}journalism\\b
  support (?:our|independent|quality) journalism
  your (?:donation|contribution|support) (?:helps|allows|makes|means)
  download the [\\w ]{2,30} app(?= (?:from|on|to (?:get|read|stay)|here|now|today|for (?:your|free|ios|android))\\b|[.!]?$)
  on (?:google news|whatsapp|telegram)\\b.{0,40}\\b(?:follow|join|subscribe to) (?:us|our|the|this)\\b
  \\bour (?:\\w+ )?(?:google news|whatsapp|telegram) (?:channel|group|feed|community)
  (?:^|[.!?:;,] |\\b(?:please|and|or|can|also) )follow .{2,40} on (?:google news|whatsapp|telegram|twitter|instagram|facebook|x)\\b
  (?:as|your) (?:a )?preferred (?:news )?source(?! of\\b)
  privacy (?:policy|notice)(?: and (?:the |our )?(?:terms|cookie|google)| appl(?:y|ies)|[.!]?$)
  terms (?:of (?:use|service)|and conditions)(?: apply)?[.!]?$
  cancel (?:at )?any ?time
  protected by recaptcha
  consent to receive (?:[\\w-]+ ){0,4}(?:e-?mails?|newsletters?|marketing|messages|updates|communications)
  ad[- ]?block(?:er)?s? (?:user|is|may)
  enable javascript
  your browser (?:does not|doesn['’]t)
  prøveperiode
  allerede abonnent
  déjà abonné
  bereits abonn
  ya (?:eres|soy) suscriptor
`)

/** Fill a line by themselves. */
export const LABELS = anyOf(`
  (?:share|post|send|email|e-mail|print|like|tweet|pin|save|copy|comment)(?: (?:this(?: (?:article|story|page|post))?|on|to a friend|via|by|it|to|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|e-?mail|x|share|print))*
  like (?:this|loading)
  rate this(?: (?:article|story))?[\\d ]*
  (?:text|font)(?: size)?[: aA+-]*
  (?:\\d[\\d,.]*[km]? ?(?:reads?|views?|shares?|comments?|likes?|votes?|tweets?)(?: so far)? ?){1,4}
  (?:date|author|published|written by|location|by|posted (?:by|in|on)|reading time|read time)
  printer[- ]friendly(?: version)?
  add new comment
  advertisements?(?: ?[-–—:] ?(?:continue reading|scroll|(?:story|article) continues)[\\w ]{0,30})?
  advert
  ad
  sponsored(?: content)?
  promoted(?: content)?
  article content
  (?:article|story) continues? (?:below|after)(?: (?:the |this )?(?:advertisement|ad))?
  continue(?:s)? (?:reading )?below(?: advertisement)?
  skip (?:to|past|advertisement).{0,40}
  end of .{0,30}
  share(?: this)?(?: article| story| page)?
  copy link
  print
  save
  comments?
  no comments yet
  leave a (?:comment|reply)
  view comments
  loading
  image
  video
  photos?
  gallery
  close
  open
  menu
  search
  back to top
  next
  previous
  prev
  more
  share on .{2,20}
  tweet
  facebook
  twitter
  whatsapp
  linkedin
  e-?mail
  telegram
  tags?
  categor(?:y|ies)
  topics?
  keywords?
  key ?words
  filed under
  in this article
  on this page
  listen to (?:this )?article
  \\d+ min(?:ute)?s?(?: read| listen)?
  premium
  exclusive
  opinion
  analysis
  live
  updated
  breaking news
  factbox
  infographic
  interactive
  live updates
  key events?
  follow
  subscribe
  sign up
  sign in
  log in
  show more
  load more
  see more
  view (?:all|more|gallery)
  enlarge(?: image)?
  expand
  hide caption
  toggle caption
  newsletter
  most read
  read full story
  sources?
  disclaimer
  ends?
  ###
  error in retrieving data
  logo
`)

/** Stand before who made a picture. */
export const PICTURE_CREDITS = anyOf(`
  photos?
  photograph(?:s|er|y)?
  pictures?
  image(?:s)?(?: credits?| source| copyright)?
  picture credits?
  photo credits?
  file (?:photo|picture|pic)
  pic
  illustration
  graphic
  video
  screengrab
  screenshot
  still
  supplied
  credits?
`)

/** Who sells pictures and no words. */
export const PICTURE_SOURCES = anyOf(`
  (?:[\\w/ ]{0,30}via )?getty(?: images)?(?: europe)?
  ap photo
  (?:ap|pa|epa|afp|efe|dpa) (?:images|wire|photo)
  shutterstock
  istock
  alamy(?: stock photo)?
  rex(?: features)?
  handout
  supplied
  file (?:photo|picture|image|pic)
  epa-efe
  nurphoto
  pexels
  unsplash
  wikimedia commons
  imago(?: images)?
  adobe stock
`)

/** Agencies that sell words as well as pictures. */
export const AGENCY_SOURCES = anyOf(`
  reuters
  afp(?:/getty(?: images)?)?
  ap
  associated press
  epa
  pa
  dpa
  bloomberg
  anadolu(?: agency)?
  bernama
  xinhua
  file
`)

/** Begin a line that tells who reported, edited or owns the text. */
export const CREDIT_STARTS = anyOf(`
  (?:additional |with )?reporting by\\b
  (?:writing|editing|written|edited|compiled|production|graphics|translated|translation) by\\b(?! (?:the|hand|a|an)\\b)
  (?:with )?(?:additional |contributing )(?:reporting|research|writing)\\b
  this (?:article|story|report|piece|essay|interview) (?:was|is|has(?: not)? been|first|originally) (?:\\w+ ){0,3}(?:revised|amended|published|appeared|produced|republished|adapted|translated|edited|reported|corrected|updated)
  the (?:article|story|report|piece|essay|interview) (?:was |has been )?(?:first|originally|since) (?:been )?(?:revised|amended|published|appeared|produced|adapted|translated|edited|corrected|updated)
  (?:originally|first) (?:published|appeared)
  (?:the post|this post) .{2,200} (?:first )?appeared (?:first )?on
  copyright\\s?(?:©|\\(c\\)|:|\\d{4}|the \\w+ \\w+\\W*$)
  ©
  \\(c\\)
  all rights reserved
  our standards
  to request permission
  (?:correction|clarification|corrected|amendment)s?(?: [\\w., ]{2,30})?:
  (?:an )?earlier version of (?:this|the) (?:article|story|post|piece|headline)
  a previous version of this
  a version of this (?:article|story|op-ed|essay|obituary|review|post) (?:appear|ran|was)
  except for the headline
  only the headline (?:and|of|has)
  editor['’]s note
  updated? (?:to|with) (?:add|includ|reflect|correct)
  source ?:
  sources ?:
  credit ?:
  with (?:agency )?(?:inputs|files|reporting) from
  with (?:ap|afp|reuters|agencies|pa|dpa)\\W*$
  agencies contributed
  [-–—] ?(?:additional reporting\\b|with (?:additional |agency |agencies|files|inputs|reporting|reuters|afp|ap\\b|pa\\b|dpa))
  disclaimer:
  disclosure:
  photo(?:graphs?)? by
  illustration by
`)

/** Stand anywhere in such a line. */
export const CREDIT_PHRASES = anyOf(`
  contributed (?:to this (?:report|story|article|piece)|reporting|from)
  (?:writers?|correspondents?|reporters?|staff) .{2,200} contributed(?= (?:to (?:this|the) (?:report|story|article|piece)|reporting|research|from)\\b|\\W*$)
  may not be (?:published|reproduced|broadcast|copied)
  all rights reserved
  do not (?:necessarily )?(?:reflect|represent) the (?:views|opinions|editorial)
  views expressed (?:in|here|are)
  (?:opinions?|views) (?:are|is) (?:those of the author|(?:his|her|their|the author['’]s) own)
  copyright (?:©|\\d{4})
  © ?\\d{4}
  under a creative commons
  read the original article
  \\b(?:article|story|report|headline|caption)\\b.{0,120}\\b(?:misstated|misidentified|misspelled|misattributed|referred incorrectly)\\b
  (?:syndicated|agency|wire)(?: agency)? feed\\b
`)

/** What an author's life says that he or she is. */
export const JOBS = anyOf(`
  reporters?
  correspondents?
  writers?
  editors?
  journalists?
  columnists?
  producers?
  contributors?
  anchor
  author of
  freelance
  fellow at
  professor (?:of|at)
  lecturer (?:at|in)
  researcher (?:at|with)
  bureau chief
  commentator
  intern (?:at|with)
  staff
`)
