/** Classes of people that tolls and counts name, each with the class that holds it. */
export const HELD_BY: Readonly<Record<string, string | null>> = {
  people: null,
  civilians: 'people',
  combatants: 'people',
  children: 'civilians',
  women: 'civilians',
  adults: 'people',
  men: 'people',
  elderly: 'civilians',
  journalists: 'civilians',
  medics: 'civilians',
  aidworkers: 'civilians',
  rescuers: 'civilians',
  students: 'civilians',
  teachers: 'civilians',
  passengers: 'civilians',
  crew: 'people',
  workers: 'people',
  residents: 'people',
  migrants: 'people',
  prisoners: 'people',
  hostages: 'people',
  protesters: 'people',
  patients: 'people',
  tourists: 'people',
  police: 'people',
  soldiers: 'combatants',
  militants: 'combatants',
  attackers: 'people',
}

/** Classes that no one belongs to at once. */
export const APART: readonly (readonly [string, string])[] = [
  ['civilians', 'combatants'],
  ['civilians', 'police'],
  ['combatants', 'police'],
  ['children', 'women'],
  ['children', 'men'],
  ['children', 'elderly'],
  ['children', 'adults'],
  ['women', 'men'],
  ['soldiers', 'militants'],
  ['passengers', 'crew'],
  ['civilians', 'attackers'],
]

/** By age or sex: always a part of a toll, never another name for all of it. */
export const ALWAYS_PART: ReadonlySet<string> = new Set(['children', 'adults', 'women', 'men', 'elderly'])

/** The lemma counted (or a name in `who`) → the class. */
export const CLASS_OF: Readonly<Record<string, string>> = {
  ...named(
    'people',
    'person people human victim casualty life dead body fatality death soul individual injured',
  ),
  ...named('people', 'wounded injury other citizen inhabitant survivor local man-and-woman family member'),
  ...named(
    'civilians',
    'civilian civilians noncombatant non-combatant bystander villager farmer fisherman herder herdsman trader shopkeeper shopper worshipper worshiper pilgrim motorist commuter vendor',
  ),
  ...named(
    'children',
    'child children kid baby infant toddler boy girl teenager teen minor schoolchild youngster',
  ),
  ...named('children', 'newborn pupil daughter son'),
  ...named('adults', 'adult'),
  ...named('women', 'woman women female mother'),
  ...named('men', 'man men male father'),
  ...named('elderly', 'elderly pensioner'),
  ...named('journalists', 'journalist journalists reporter cameraman photographer'),
  ...named('medics', 'medic medics doctor nurse paramedic'),
  ...named('aidworkers', 'aid-worker humanitarian'),
  ...named('rescuers', 'rescuer firefighter fireman'),
  ...named('students', 'student students'),
  ...named('teachers', 'teacher'),
  ...named('passengers', 'passenger passengers traveller traveler'),
  ...named('crew', 'crew sailor seaman pilot crewman'),
  ...named(
    'workers',
    'worker workers employee miner labourer laborer builder engineer sapper staff personnel',
  ),
  ...named('residents', 'resident residents'),
  ...named('migrants', 'migrant refugee refugees asylum-seeker migrants'),
  ...named('prisoners', 'prisoner inmate detainee captive prisoners'),
  ...named('hostages', 'hostage hostages'),
  ...named('protesters', 'protester protesters demonstrator'),
  ...named('patients', 'patient patients'),
  ...named('tourists', 'tourist holidaymaker'),
  ...named('police', 'police policeman constable policemen police-officer'),
  ...named('combatants', 'combatants combatant fighter fighters'),
  ...named(
    'soldiers',
    'soldier soldiers troop troops serviceman servicemen conscript recruit marine paratrooper',
  ),
  ...named('soldiers', 'army force military commando guardsman peacekeeper'),
  ...named('militants', 'militant militants insurgent rebel gunman terrorist guerrilla jihadist militiaman'),
  ...named('attackers', 'attacker assailant suicide-bomber bomber shooter'),
}

function named(name: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]))
}

/** Things shown or dug that stand for deaths and are taken for a toll, though they count none. */
export const SIGNS_OF_DEATH: ReadonlySet<string> = new Set(
  'coffin casket grave tombstone gravestone headstone urn funeral burial shroud'.split(' '),
)
