/** Classes of those counted, by the lemma of the noun: the class is named in the plural. */
export const CLASSES: Readonly<Record<string, string>> = {
  ...named('civilians', 'civilian noncombatant non-combatant bystander passerby'),
  ...named(
    'children',
    'child kid baby infant newborn toddler boy girl teenager teen minor schoolchild schoolboy schoolgirl youngster schoolchildren',
  ),
  ...named('women', 'woman'),
  ...named('elderly', 'elderly pensioner'),
  ...named('journalists', 'journalist reporter cameraman photojournalist photographer'),
  ...named('medics', 'medic paramedic doctor nurse physician surgeon midwife'),
  ...named('rescuers', 'rescuer firefighter fireman'),
  ...named('police', 'police policeman policewoman constable policemen'),
  ...named('peacekeepers', 'peacekeeper'),
  ...named('prisoners', 'prisoner inmate detainee pow'),
  ...named('hostages', 'hostage'),
  ...named('migrants', 'migrant asylum-seeker'),
  ...named('refugees', 'refugee'),
  ...named('protesters', 'protester protestor demonstrator'),
  ...named('students', 'student pupil'),
  ...named('teachers', 'teacher'),
  ...named('passengers', 'passenger'),
  ...named('patients', 'patient'),
  ...named('tourists', 'tourist holidaymaker'),
  ...named('pilgrims', 'pilgrim'),
  ...named('settlers', 'settler'),
  ...named('combatants', 'combatant'),
}

/** Those who fight for a side: named by the side where it is told, as combatants where it is not. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  (
    'soldier troop marines serviceman servicewoman servicemember servicemen conscript recruit reservist marine paratrooper ' +
    'infantryman fighter militant insurgent rebel guerrilla jihadist militiaman gunman terrorist force commando mercenary militia ' +
    'guardsman extremist islamist'
  ).split(' '),
)

/** Two words that make a class which neither makes alone. */
export const PAIRS: Readonly<Record<string, string>> = {
  'aid worker': 'aid workers',
  'humanitarian worker': 'aid workers',
  'relief worker': 'aid workers',
  'health worker': 'medics',
  'medical worker': 'medics',
  'healthcare worker': 'medics',
  'media worker': 'journalists',
  'rescue worker': 'rescuers',
  'emergency worker': 'rescuers',
  'police officer': 'police',
  'asylum seeker': 'migrants',
  'security guard': 'guards',
  'crew member': 'crew',
}

function named(name: string, lemmas: string): Record<string, string> {
  return Object.fromEntries(lemmas.split(' ').map((lemma) => [lemma, name]))
}
