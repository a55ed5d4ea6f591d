import type { Figure, Token } from '../types'

/** How a figure is written; refiners treat "one" and "1" apart, and vague words from both. */
export type Form = 'digits' | 'words' | 'fraction' | 'vague' | 'multiple' | 'quiet'

/** A figure while it is being found; offsets in `Scene.text`. */
export interface Finding extends Omit<Figure, 'text'> {
  form: Form
  /** The power of ten of the scale word or letter it ends with ("million": 6), 0 where none. */
  power: number
}

/** What rules see of a sentence. */
export interface Scene {
  /** The sentence, unusual characters made plain. */
  text: string
  /** Its tokens, as given: offsets in the article. Told apart only when a rule asks: most sentences without a figure are done before. */
  readonly tokens: Token[]
  /** The place in `text` of an offset in the article. */
  placeOf: (offset: number) => number
}

/** Finds figures of one form, alone. */
export interface Parser {
  name: string
  parse: (scene: Scene) => Finding[]
}

/** What needs a finding's surroundings or a second finding: gives new findings, changes none. */
export interface Refiner {
  name: string
  refine: (findings: Finding[], scene: Scene) => Finding[]
}

/** A bare finding of one value, to which refiners add hedge, unit and kind. */
export function exactly(value: number, start: number, end: number, form: Form, power = 0): Finding {
  return {
    start,
    end,
    low: value,
    high: value,
    bound: 'exact',
    unit: 'things',
    change: 'total',
    kind: 'count',
    implicit: form === 'quiet',
    form,
    power,
  }
}

/** Something with digits or number words that is no figure: a date, a time, a name. */
export interface FalseFriend {
  name: string
  /** Start and end of each in `Scene.text`, where it is found by its own form; what lies in them is no figure. */
  spans?: (scene: Scene) => [number, number][]
  /** Whether a finding is one, where its surroundings tell. */
  holds?: (finding: Finding, scene: Scene) => boolean
}

/** Index of the token in which a place of the text lies, or of the next one. */
export function tokenAt({ tokens, placeOf }: Pick<Scene, 'tokens' | 'placeOf'>, place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token && placeOf(token.end) <= place) low = middle + 1
    else high = middle
  }
  return low
}
