import type { Measure } from '../../types'

/** A turn of phrase, word by word, whose subject is the one hurt. */
interface Idiom {
  measure: Measure
  words: [RegExp, ...RegExp[]]
}

const FALLS =
  /^(?:f[ae]ll(?:s|en|ing)?|plung\w{1,3}|lea?pt?(?:s|ed)?|jump\w{0,3}|tumbl\w{1,3}|slip\w{0,4}|slid|dropped|drove|burne?t?d?)$/
const THEIR = /^(?:his|her|their)$/

/** What befell the subject, told by several words: "met their deaths", "fled their homes", "fell to his death" of a fall. */
export const IDIOMS: readonly Idiom[] = [
  { measure: 'killed', words: [/^(?:embrac|attain|achiev)/, /^martyrdom$/] },
  { measure: 'killed', words: [FALLS, /^to$/, THEIR, /^deaths?$/] },
  { measure: 'killed', words: [/^(?:met|meet|meets|meeting)$/, THEIR, /^(?:deaths?|ends?)$/] },
  { measure: 'killed', words: [/^(?:laid|laying|lay)$/, /^down$/, THEIR, /^li(?:fe|ves)$/] },
  { measure: 'killed', words: [/^(?:starve|bleed|freeze|choke|burn)s?$/, /^to$/, /^death$/] },
  { measure: 'killed', words: [/^breathed?$/, THEIR, /^last$/] },
  { measure: 'killed', words: [/^passe[ds]$/, /^away$/] },
  { measure: 'displaced', words: [/^(?:left|leave|leaving|abandoned)$/, THEIR, /^homes?$/] },
]

/** What the first word of every idiom is: asked of each word, before the idioms one by one. */
export const OPENS_IDIOM = new RegExp(IDIOMS.map(({ words: [first] }) => first.source).join('|'))
