import type { Reported } from '../types'
import { KEY_NUMBER } from './keys'
import { type Side, sideOf } from './side'
import { familiesOf, leadWordsOf, namesOf, placesOf, reachOf, wordsOf } from './terms'

/** Entries of one report: the words of its story lead to all of them at once. */
interface Block {
  entries: number[]
  /** The last question in which it was met. */
  met: number
}

/** Entries of one measure family (or noun counted), by the sides and places told. */
interface Family {
  totals: Map<string, number[]>
  events: Map<string, number[]>
  places: Map<string, number[]>
}

/** Claims, found again by what `keysOf` says of them; a thing is whatever a claim was entered with. */
export interface CandidateIndex<T> {
  things: T[]
  families: Map<string, Family>
  /** Number with side, and number with unit. */
  numbers: Map<string, number[]>
  /** By the words of an article's lead, and by those that a claim's own sentence adds. */
  leads: Map<number, Block[]>
  words: Map<number, number[]>
  blocks: WeakMap<object, Block>
  /** Of each entry, its family, its number, and the last question in which it was found; how many were asked. */
  familyOf: string[]
  anchors: number[]
  found: number[]
  asked: number
}

/** An index without entries. */
export function emptyIndex<T>(): CandidateIndex<T> {
  return {
    things: [],
    families: new Map(),
    numbers: new Map(),
    leads: new Map(),
    words: new Map(),
    blocks: new WeakMap(),
    familyOf: [],
    anchors: [],
    found: [],
    asked: 0,
  }
}

function under<K, T>(map: Map<K, T[]>, key: K, entry: T): void {
  const posting = map.get(key)
  if (posting) posting.push(entry)
  else map.set(key, [entry])
}

/** Enters a claim's side, with the thing that is to be found by it; a typed figure asks and is not entered. */
export function enter<T>(index: CandidateIndex<T>, side: Side, thing: T): void {
  const entry = index.things.push(thing) - 1
  const [name = ''] = familiesOf(side)
  index.familyOf.push(name)
  index.anchors.push(side.anchor)
  index.found.push(0)
  const family = index.families.get(name) ?? { totals: new Map(), events: new Map(), places: new Map() }
  index.families.set(name, family)
  const { events } = reachOf(side)
  for (const each of namesOf(side)) under(events ? family.events : family.totals, each, entry)
  for (const place of placesOf(side)) under(family.places, place, entry)
  for (const key of numberTermsOf(side)) under(index.numbers, key, entry)
  const lead = leadWordsOf(side.story)
  for (const stem of wordsOf(side).slice(lead.length)) under(index.words, stem, entry)
  const block = index.blocks.get(side.report)
  if (block) block.entries.push(entry)
  else {
    const fresh = { entries: [entry], met: 0 }
    index.blocks.set(side.report, fresh)
    for (const stem of lead) under(index.leads, stem, fresh)
  }
}

/** A number with the side counted; a large one with its unit alone. */
function numberTermsOf(side: Side): string[] {
  const { anchor, dimension } = side
  if (!(anchor >= KEY_NUMBER.withWho)) return []
  const named = namesOf(side).map((name) => `${anchor}|${name}`)
  return anchor >= KEY_NUMBER.alone ? [...named, `${anchor}:${dimension}`] : named
}

/** What was entered with a claim that shares a key with this one, each once. */
export function sharing<T>(index: CandidateIndex<T>, side: Side): T[] {
  const { found, things, familyOf, anchors } = index
  const asked = ++index.asked
  const all: T[] = []
  const take = (entry: number) => {
    const thing = things[entry]
    if (thing === undefined || found[entry] === asked) return
    found[entry] = asked
    all.push(thing)
  }
  const names = namesOf(side)
  const families = familiesOf(side)
  const { events, totals } = reachOf(side)
  for (const name of families) {
    const family = index.families.get(name)
    if (!family) continue
    for (const each of names) {
      if (totals) family.totals.get(each)?.forEach(take)
      if (events) family.events.get(each)?.forEach(take)
    }
    for (const place of placesOf(side)) family.places.get(place)?.forEach(take)
  }
  for (const key of numberTermsOf(side)) index.numbers.get(key)?.forEach(take)
  const number = side.anchor >= KEY_NUMBER.withStory ? side.anchor : NaN
  const takeAlike = (entry: number) => {
    if (anchors[entry] === number || families.includes(familyOf[entry] ?? '')) take(entry)
  }
  for (const stem of wordsOf(side)) {
    index.words.get(stem)?.forEach(takeAlike)
    for (const block of index.leads.get(stem) ?? []) {
      if (block.met === asked) continue
      block.met = asked
      block.entries.forEach(takeAlike)
    }
  }
  return all
}

/** A claim that another may be compared with. */
export interface Candidate {
  there: Reported
  side: Side
}

const INDEXES = new WeakMap<readonly Reported[], CandidateIndex<Candidate>>()

/** The index of a list of candidates, made once for the list: every figure of an article asks the same list. */
export function indexOf(candidates: readonly Reported[]): CandidateIndex<Candidate> {
  const known = INDEXES.get(candidates)
  if (known) return known
  const index = emptyIndex<Candidate>()
  for (const there of candidates) {
    const side = sideOf(there)
    enter(index, side, { there, side })
  }
  INDEXES.set(candidates, index)
  return index
}
