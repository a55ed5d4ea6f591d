/**
 * Every sentence that a relation, a summary or an edit is told in, once; {names} are filled in. The sentences give
 * numbers, dates and reasons, and never call a figure or an outlet anything.
 */
export const PHRASES = {
  // values
  agreesEqual: 'Both count {subject}; both say {there}.',
  agreesMeet: 'Both count {subject}; {there} fits {here}.',
  agreesOpen: 'Both count {subject}; {there} and {here} can both be so.',
  agreesPlan: 'Both tell of a plan: {subject}; {there} fits {here}.',
  agreesDenied: 'Both tell of a denial: {subject}, {there}.',
  conflictsDay: 'Both count {subject} at the same date; this says {there}, not {here}.',
  conflictsNoOrder: 'Both count {subject}, and no order in time is told; this says {there}, not {here}.',
  conflictsLaterLower: 'Both count {subject}; this is {gap} later{dated} and {difference} lower.',
  conflictsEarlierHigher: 'Both count {subject}; this is {gap} earlier{dated} and {difference} higher.',
  conflictsSides:
    'Both count {subject}; {bodyThere} says {there}, {bodyHere} says {here}: two sides, two counts.',
  conflictsFloors: 'Both count {subject} at the same date; {there} and {here} are far apart.',
  conflictsPart: 'A part cannot exceed its whole: {part} {partOf} beside {whole} {wholeOf}.',
  conflictsDenied: 'One denies what the other states: {subject}, {there}.',
  newerHigher: 'Both count {subject}; this is {gap} later{dated} and {difference} higher.',
  newerLower:
    'Both count {subject}; this is {gap} later{dated} and {difference} lower, and such a count may fall.',
  newerTold: 'Both count {subject}; this is told as the later count, {there} after {here}.',
  newerRevised: 'Both count {subject}; this is told as a revision down, from {here} to {there}.',
  newerSource: 'One source gives both counts of {subject} on one day; {there}, the higher, is the later.',
  olderLower: 'Both count {subject}; this is {gap} earlier{dated} and {difference} lower.',
  olderHigher:
    'Both count {subject}; this is {gap} earlier{dated} and {difference} higher, and such a count may fall.',
  olderTold: 'Both count {subject}; this is told as the earlier count, {there} before {here}.',
  olderRevised: 'Both count {subject}; this was revised down, from {there} to {here}.',
  olderSource: 'One source gives both counts of {subject} on one day; {there}, the lower, is the earlier.',
  datesInferred: ', by the dates of the articles,',
  // containment
  widerMeasure: 'This counts {thoseThere}, and so also {thoseHere}: {there} beside {here}.',
  narrowerMeasure: 'This counts {thoseThere} only, a part of {thoseHere}: {there} beside {here}.',
  widerWho: 'This counts {whoThere}, which includes {whoHere}: {there} beside {here}.',
  narrowerWho: 'This counts {whoThere} only, a part of {whoHere}: {there} beside {here}.',
  widerWhere: 'This counts all of {placeThere}, which includes {placeHere}: {there} beside {here}.',
  narrowerWhere: 'This counts {placeThere} only, a part of {placeHere}: {there} beside {here}.',
  widerPeriod: 'This counts a longer period, which includes the other: {there} beside {here}.',
  narrowerPeriod: 'This counts a shorter period, a part of the other: {there} beside {here}.',
  widerScope: 'This is the whole of which the other is a part: {there} beside {here}.',
  narrowerScope: 'This is a part of the other: {there} beside {here}.',
  // not comparable
  otherUnit: 'Not comparable: one is in {unitHere}, the other in {unitThere}.',
  otherMeasure: 'Not comparable: one counts {thoseHere}, the other {thoseThere}.',
  otherSign: 'Not comparable: {countedHere} and {countedThere} are not one count; what was shown is no toll.',
  otherCounted: 'Not comparable: one counts {countedHere}, the other {countedThere}.',
  otherWho: 'Not comparable: one counts {whoHere}, the other {whoThere}.',
  otherWhere: 'Not comparable: one is of {placeHere}, the other of {placeThere}.',
  otherStatus: 'Not comparable: one is {statusHere}, the other {statusThere}.',
  otherChange: 'Not comparable: one is a total, the other comes on top of one.',
  otherScope: 'Not comparable: one is {scopeHere}, the other {scopeThere}.',
  otherPeriod: 'Not comparable: they count different days.',
  otherDay: 'Not comparable: two events, on different days.',
  otherStory: 'Not comparable: nothing tells that the two reports are of one event.',
  otherTwoWays: 'Not comparable: each counts something that the other leaves out.',
  // unclear
  unclearForecast:
    'One is {statusHere}, the other {statusThere}: a forecast and a count, {here} and {there}.',
  unclearPlans:
    'Both tell of plans for {subject}; whether they are one plan is not told: {here} and {there}.',
  unclearFloor:
    'Both count {subject}; {there} does not contradict {here}, but so far apart they may not be one count.',
  unclearScope: 'Both count {subject}, but how far each count reaches is not told: {here} and {there}.',
  unclearOrder: 'Both count {subject}, but which count is the later is not told: {here} and {there}.',
  unclearPartLater: 'A part was counted {gap} after its whole and is higher: {part} beside {whole}.',
  // names of things
  statusHappened: 'told as done',
  statusPlanned: 'planned',
  statusPossible: 'told as possible',
  statusDenied: 'denied',
  scopeEvent: 'the count of one event',
  scopeRunning: 'a running total',
  scopeDaily: 'the count of a day or so',
  scopePart: 'a part of a count',
  scopeCapacity: 'what there is room for',
  scopeOther: 'a count',
  measureKilled: 'killed',
  measureWounded: 'wounded',
  measureKilledOrWounded: 'killed or wounded',
  measureLosses: 'lost',
  measureMissing: 'missing',
  measureCaptured: 'captured',
  measureDisplaced: 'displaced',
  measureArrested: 'arrested',
  measureDeployed: 'deployed',
  measureOther: '',
  those: 'those {measure}',
  people: 'people',
  things: 'things',
  sameThing: 'the same thing',
  sameSum: 'the same sum',
  sameShare: 'the same share',
  sameQuantity: 'the same quantity',
  subjectIn: '{subject} in {place}',
  about: 'about {number}',
  atLeast: 'at least {number}',
  moreThan: 'more than {number}',
  upTo: 'up to {number}',
  lessThan: 'fewer than {number}',
  nearly: 'nearly {number}',
  between: '{low} to {high}',
  more: '{number} more',
  fewer: '{number} fewer',
  // summary
  silenceNothing: 'Nothing saved to compare with.',
  silenceOneOrigin: 'One origin only: {reports}, all going back to one source.',
  silenceNoConflict: 'Nothing conflicts: {reports}, {origins}.',
  summaryRange: 'From {lowest} to {highest}.',
  summaryOne: 'All say {lowest}.',
  summaryDates: 'Counted between {from} and {to}.',
  summaryDate: 'Counted as of {to}.',
  summaryContested: 'Contested: {reports}, {origins}.',
  summarySuperseded: 'Superseded by a later count: {reports}, {origins}.',
  reportOne: '{count} report',
  reportOther: '{count} reports',
  originOne: '{count} origin',
  originOther: '{count} origins',
  // edits
  editChanged: 'Said {before} when you saved it on {day}; says {after} now.',
  editVanished: 'Said {before} when you saved it on {day}; says it no more.',
  editAdded: 'Says {after} now; did not when you saved it on {day}.',
} as const

export type PhraseKey = keyof typeof PHRASES

/** A sentence to be said: its template and what goes into it. */
export interface Phrase {
  key: PhraseKey
  values?: Readonly<Record<string, string>>
}

/** Gives what stands for a name in a template; "" where there is nothing. */
export type Names = (name: string) => string

const NOTHING: Names = () => ''

/** Each template cut at its names: text, name, text, name … text. */
const CUT = new Map(Object.entries(PHRASES).map(([key, text]) => [key, text.split(/\{(\w+)\}/)]))

/** Says a phrase; `names` gives what the phrase's own values leave open. */
export function say({ key, values }: Phrase, names = NOTHING): string {
  const parts = CUT.get(key) ?? []
  let text = parts[0] ?? ''
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? ''
    text += (values?.[name] ?? names(name)) + (parts[i + 1] ?? '')
  }
  return text
}
