import { after, before } from '../around'
import type { Refiner } from '../context'

const PRONOUN_BEFORE =
  /\b(?:no|any|some|every|each|this|that|which|the|another|such|other|next|last|first|only|new|old|big|good|whole|lone|loved|little|young|younger|older|wrong|right|not|these|those|my|your|his|her|its|our|their)[ -]$/i
const NO_COUNT_AFTER =
  /^(?:[ -]of\b(?! (?:whom|them|which))|['’]s\b|-(?:time|off|sided|way|on|of|up|size|stop|man|woman)\b| (?:can|could|might|may|must|should|would|who|which|that|has to|is able|day|thing|time|way|reason|side|hand|another|such|point|last|of a kind)\b)/i

/** Drops "one" where it stands for somebody or something and counts nothing: "one of the", "no one", "the one who". */
export const one: Refiner = {
  name: 'one',
  refine: (findings, { text }) =>
    findings.filter(({ start, end, form, unit }) => {
      if (form !== 'words' || unit !== 'things' || text.slice(start, end).toLowerCase() !== 'one') return true
      return !PRONOUN_BEFORE.test(before(text, start)) && !NO_COUNT_AFTER.test(after(text, end))
    }),
}
