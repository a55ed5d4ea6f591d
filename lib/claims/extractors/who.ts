import type { Extractor, FigureContext, Found } from '../context'
import { predicatePhrase } from '../grammar/predicate'
import { viewOf } from '../grammar/view'
import { CLASSES } from '../sides/class-words'
import { bearer } from './who/bearer'
import { borrowedPhrase } from './who/borrowed'
import { ownForce } from './who/own-force'
import { tollOwner } from './who/owner'
import { phraseOf, tellOf, type Told } from './who/phrase'
import { possessor } from './who/possessor'

/** Money and physical units are counted of nobody. */
const NOBODY = /^(?:[A-Z]{3}|km2?|m2?|kg|t|l|h|ha|mph|km\/h|°[CF]|[kMG]?Wh?)$/

function found({ sides, classes, fighters, inferred }: Told): Found | null {
  const who = [...sides, ...classes]
  if (!who.length && fighters) who.push('combatants')
  if (!who.length) return null
  return inferred ? { who, inferred: ['who'] } : { who }
}

/** Measures that a side bears, or people; not any count that follows a country's name. */
function isOfSides({ sofar }: FigureContext): boolean {
  return sofar.measure !== 'other' || sofar.unit === 'people'
}

/**
 * The population or side counted: ISO 3166 alpha-2 codes, names of armed groups, classes ("civilians", "children"). Those
 * who speak or strike are not counted. A fighter without a side is a combatant. The figure's own phrase comes first; where
 * it names no side, the side whose toll or force the sentence makes it.
 */
export const who: Extractor = {
  name: 'who',
  extract: (context) => {
    if (NOBODY.test(context.figure.unit)) return null
    const { view, at } = viewOf(context)
    const range =
      predicatePhrase(view.tokens, view.spots[at]!) ?? borrowedPhrase(context) ?? phraseOf(context)
    const told = tellOf(context.tokens, range.from, range.to, context)
    if (told.sides.length) return found(told)
    const owned = tollOwner(context)
    if (owned) {
      // "the number of Ukrainian refugees fell to": the class stands with its owner.
      const counted = CLASSES[context.sofar.countedLemma ?? '']
      return found({
        ...told,
        sides: [owned],
        classes: told.classes.length || !counted ? told.classes : [counted],
      })
    }
    const side = isOfSides(context) ? bearer(context) : null
    if (side) return found({ ...told, sides: [side.name], inferred: side.inferred })
    const owner = possessor(context) ?? ownForce(context, range.to)
    return found(owner ? { ...told, sides: [owner], inferred: true } : told)
  },
}
