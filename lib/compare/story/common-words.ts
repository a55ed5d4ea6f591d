/**
 * Words that tell nothing of which story a text is about. `GRAMMAR` weighs nothing; `USUAL` stands in many news
 * stories of a kind (tolls, wars, disasters, politics), so that sharing it is faint evidence only.
 */
const GRAMMAR =
  'a about above across after again against ago ah all almost along already also although always am amid among an and any ' +
  'anyone anything apparently are around as at away back be became because become been before began being below between ' +
  'both but by came can cannot could did do does doing done down due during each earlier either else enough especially ' +
  'even ever every everyone everything far few first following follow for former four five from full further gave get give given go ' +
  'going gone got great had half has have he her here hers herself him himself his how however i if in including include ' +
  'indeed instead into is it its itself just keep kept last late later latter least led left less like likely little long ' +
  'made main mainly make making many may me might million more most much must my near nearly need never new next no nor ' +
  'not nothing now number of off often old on once one only onto or other others our out over own part per perhaps put ' +
  'quite rather really recent recently same second see seen several shall she should since six seven eight nine ten so ' +
  'some someone something soon still such take taken taking ten than that the their them themselves then there these they ' +
  'thing third this those though thousand three through thus time to today together told too took toward towards tuesday ' +
  'two under until up upon us use used using very via want was way we week well went were what when where whether which ' +
  'while who whole whom whose why will with within without would year yet you your monday wednesday thursday friday ' +
  'saturday sunday january february march april june july august september october november december day month morning ' +
  'evening night afternoon hour minute yesterday tomorrow say said saying says tell according announce announced add added ' +
  'report reported reportedly statement spokesman spokeswoman spokesperson interview news story article read click photo ' +
  'image video hundred dozen billion percent hectare acre kilometre kilometer metre meter mile feet foot tonne litre liter gallon dollar euro pound ' +
  'rupee shilling naira peso cent trillion crore lakh'

const USUAL =
  'accident action agency agree aid air allow ally ambulance announcement area army arrest arrive artillery ask assault ' +
  'attack attacker authority base battle begin believe bomb bombard bombing border break bring building call campaign car ' +
  'carry case casualty cause center central centre chief child citizen city civil civilian claim close collapse come ' +
  'command commander community condition confirm conflict continue control council count country crash crisis damage danger ' +
  'dead deadly deal death defence defense deny department deploy describe destroy detain die director disaster district drone ' +
  'drive early east eastern economic effort emergency end enemy escape estimate event evidence expect explode explosion ' +
  'face family fear federal fight fighter fighting figure find fire firefighter five flee flood force foreign former friday ' +
  'front general global government governor group ground grow gun gunman happen head health hear heavy help high hit hold ' +
  'home hospital house human hurt identify incident increase independent information injure injured injury inside ' +
  'intelligence interior international investigate investigation involve issue israeli join journalist kill killed killer killing know ' +
  'large launch law lead leader leave level life line live local look lose loss major man march market mayor measure media ' +
  'medical meet meeting member mile military minister ministry missile missing mission mother move name nation national ' +
  'northern north office officer official open operation order organisation organization outside park party pass pay people ' +
  'person place plan plane point police political population position possible post power prepare president press ' +
  'previous prime prison prisoner problem process program project property protect protest provide province public raid ' +
  'reach receive record region regional release remain remove report request rescue rescuer resident resolution respond ' +
  'response result return rise risk river road rocket rule run safety scene school search secretary section sector security send ' +
  'senior serious service set shell shelling shoot shooting show side situation small social society soldier source south ' +
  'southern space speak special stand start state station stay step stop storm street strike strong suffer suggest support ' +
  'suspect system target team tell territory terror terrorist threat toll top total town train transport travel treat ' +
  'treatment troop try turn understand unit united vehicle victim village violence visit vote war warn water weapon weather ' +
  'west western witness woman work worker world wound wounded young site survivor trap rubble body recover evacuate airstrike ' +
  'warplane jet army militant rebel insurgent fatality humanitarian displace ceasefire truce invasion offensive frontline ' +
  'aunt baby boy brother couple cousin daughter elderly friend girl grandfather grandmother grandson husband infant ' +
  'kid man neighbour neighbor niece nephew parent pregnant relative sister son teenager twin uncle widow wife women men ' +
  'people persons children families lives adult youth ' +
  'account allege allegedly apartment appear author background basis belong blog brief circumstance comment conclude contact ' +
  'correspondent date detail different document facebook fact file footage follow friday further graphic indicate initial instagram interview ' +
  'known list locate location mention monitor morning multiple naming note online original page picture poster profile ' +
  'publish quote reference refer related relation social specific state stated tag telegram testimony text title ' +
  'tweet twitter update user various verify version website witness write wrote ' +
  'abandon access accept accompany achieve address affect afford agreement agent aim alert alleged ancient angry apply ' +
  'approach approve argue assess assist attempt attend available avoid await aware bad ban bank big black block blow blue board ' +
  'boat bridge broad budget burn bus business busy capacity capital car catch challenge chance change check choose clean clear ' +
  'climb coast cold college comfort common company compare complete concern consider construct contain contribute convoy ' +
  'gunmen villager bomber blast quake died dies year-old month-old shot honor hospital drowned ' +
  'cost course cover create crew crime criminal critical critics crowd culture cut cycle daily damage data deadline deal debate ' +
  'decade decide decision declare decline deep degree demand depend deploy design despite determine develop difficult direct ' +
  'discover discuss dozen draw dream drop due duty easy edge educate effect elect election emerge employ enable encourage engage engine ' +
  'enter entire environment equipment establish expand experience expert explain export express extend extra extreme fail fair ' +
  'fall false far fast fault favour feature feel field final finance fine firm fit fix flight floor fly focus food forecast ' +
  'form fresh fuel fund gain gas gather global goal gold good gradual great green guard guide guilty half hand hard hate ' +
  'heart heat history hope horse host hot huge idea ignore illegal impact import important improve income industry influence ' +
  'inform inhabitant instance institute interest invest island jail job judge key kind lack land language leak learn legal lie ' +
  'limit link list lot low machine mainland majority male manage manner mark mass material matter mean method middle mind minor minority mistake model ' +
  'modern money monitor mood movement murder natural nature neighbourhood neighborhood nearby nearest network normal notice nuclear object obtain occur ' +
  'ocean offer oil online option original origin owner pack pain pair paper passenger past path peace peak perform period permit phone ' +
  'physical piece pilot plane play point poor popular port positive poverty practice pressure prevent price private probe produce product ' +
  'promise proof propose prove provide publish pull purchase push quality quarter question quick race radio rail rain range rate reach react ' +
  'read ready real reason rebuild reduce refuse regard regular reject relate relationship relief religion remember repair repeat replace represent require ' +
  'reserve resource rest restore restrict retire reveal review rich ride right role roof room root route rural sad sale sample save scale ' +
  'schedule science search season seat secure seek sell sense sentence separate settle severe shape share shelter ship shock shop shore short shortage shut sick ' +
  'sign significant similar simple single site size skill slow smoke social soil solution sort sound spread spring square stage standard star ' +
  'status steal steel stock stone store story strategy stretch structure struggle student study style succeed success sudden summer supply sure surface ' +
  'surround survey survive switch table talk tank tax teach technology temperature tend term test theory thick thin thought throw ticket tie tight tool touch tour ' +
  'tourist trade tradition traffic train trial trip trouble truck trust truth type ultimate unable unique university unknown urban urge usual valley value van vast view visible ' +
  'volunteer wait wake walk wall wave weak wealth wear welcome wide wild win wind window winter wish wonder wood worry worth wrong zone ' +
  'another alongside approximate shortly numerous aftermath afterwards immediate meanwhile remaining separately elsewhere belligerent attribute assessment ' +
  'automatic upload filter imagery corroborate match caption martyr mourn mourner condolence paradise pray prayer bless eulogy grief camp ' +
  'combatant noncombatant grandchildren grandchild grandparent sibling spouse mom mum dad tv television channel pm am gmt urgent urgency ' +
  'scores amid occasion responsible attribution deceased corpse remains harm innocent brutal therefore automatically additional complete completely specify identity residential initially behind ' +
  'found love condition entirely previously currently directly heavily massacre condemn denounce vow pledge ' +
  // Particles and the commonest given names: two stories share them by chance.
  'abu abo umm bin ibn bint al el abd abdel abdul abdullah allah mohammed muhammad mohammad mohamed mohamad ahmed ahmad mahmoud mustafa ibrahim ali hassan ' +
  'hussein khalil khaled omar osman yusuf ismail salah mr mrs ms dr john james david michael robert william thomas paul peter mark george jose juan maria ' +
  'van de la san kumar singh khan'

function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stemOf))
}

/** "Trapped" and "trap" are one word; "killed" and "passed" end in two letters of their own. */
const DOUBLED = /([bdgmnprt])\1$/

/** A word cut to its stem by its commonest endings; cheap, and alike for both texts, which is all that counts here. */
export function stemOf(word: string): string {
  if (word.length <= 3) return word
  const stem = word.replace(/(?:'s|’s|s'|s’)$/, '').replace(/(?:ies|ied)$/, 'y')
  if (stem.length <= 4) return stem.replace(/[es]$/, '')
  const bare = stem.replace(/(?:sses|shes|ches|xes)$/, (end) => end.slice(0, -2))
  return bare.replace(/(?:ing|ed|es|s|e)$/, '').replace(DOUBLED, '$1')
}

export const GRAMMAR_STEMS = stems(GRAMMAR)
export const USUAL_STEMS = stems(USUAL)
