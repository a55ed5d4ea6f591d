import type { Token } from '../../types'
import { after, before } from '../around'
import { type Finding, type Refiner, type Scene, tokenAt } from '../context'
import { harmedBefore, sufferingAfter } from '../quiet/predicate'

const PRONOUN_BEFORE =
  /\b(?:no|any|some|every|each|this|that|which|the|another|such|other|next|last|first|new|old|big|good|whole|lone|loved|little|young|younger|older|wrong|right|not|these|those|my|your|his|her|its|our|their)[ -]$/i
const NO_COUNT_AFTER =
  /^(?:[ -]of\b(?! (?:whom|them|which))|['’]s\b|-(?:time|off|sided|way|on|of|up|size|stop|man|woman)\b| (?:day|thing|time|way|reason|side|hand|another|such|point|last|hell|heck|of a kind)\b)/i

const SAYING =
  '(?:say|says|said|saying|told|tells|adds|added|asks?|asked|claims?|claimed|wrote|writes|recalled|explained|noted|notes)'
/** "Says one official", "one resident said": an unnamed speaker, and no count. */
const SAID_BEFORE = new RegExp(`\\b(?:${SAYING}|according to|as) $`, 'i')
/** The speaker ends the clause: "says one official.", not "they say one dose cuts …". */
const ENDS_SOON = /^(?: [\p{L}\d'’-]{1,20}){1,8}(?:[.,;:!?)”"]|$)/u
const SAYS_AFTER = new RegExp(`^(?: [\\p{L}\\d'’-]{2,20}){1,4} ${SAYING}\\b`, 'iu')

const COUNTED = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const JOINS =
  /^(?: (?:or|to|and|in|more|each|of|out|per|over|dead|fatally|critical|critically|seriously|killed|wounded|missing|injured|hurt)\b|[-–,]? ?\d|-(?:\p{L}))/iu

/** "Cut from six to one": the other end of a change. */
const FROM_MORE =
  /\bfrom (?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)(?: \p{L}{2,15})? to (?:just |only )?$/iu

function countsOne(finding: Finding, scene: Scene): boolean {
  const { tokens, text } = scene
  const [left, right] = [before(text, finding.start), after(text, finding.end)]
  if (FROM_MORE.test(left)) return true
  if (PRONOUN_BEFORE.test(left) || NO_COUNT_AFTER.test(right)) return false
  if ((SAID_BEFORE.test(left) && ENDS_SOON.test(right)) || SAYS_AFTER.test(right)) return false
  const at = tokenAt(scene, finding.end - 1)
  const next: Token | undefined = tokens[at + 1]
  if (!next || COUNTED.has(next.pos) || JOINS.test(right)) return true
  return sufferingAfter(tokens, at + 1) !== null || harmedBefore(tokens, at)
}

/** Drops "one" where it stands for somebody or something and counts nothing: "one of the", "the one who", "says one man". */
export const one: Refiner = {
  name: 'one',
  refine: (findings, scene) =>
    findings.filter((finding) => {
      const isOne = finding.form === 'words' && finding.unit === 'things' && finding.low === 1
      return !isOne || /[ -]/.test(scene.text.slice(finding.start, finding.end)) || countsOne(finding, scene)
    }),
}
