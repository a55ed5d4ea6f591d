/** "Took over two firms", "worried about two climbers": a preposition of the word before. */
export const OF_VERB = new RegExp(
  [
    String.raw`\b(?:tak(?:e|es|en|ing)|took|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|r[au]n(?:s|ning)?|knock(?:s|ed|ing)?|roll(?:s|ed|ing)?|pull(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|sign(?:s|ed|ing)?|mull(?:s|ed|ing)?|(?:dispute|row|feud|clash|charge|protest|question|concern|talk|argument|arrest|fight|battle|fear|tension|scandal|lawsuit|probe|inquiry|investigation|controversy|deal)s?|anger|outrage|criticism|fury|apolog(?:y|ies|ised?|ized?|ises|izes)|resign(?:s|ed|ing|ation)?|sorry) over $`,
    String.raw`\b(?:worr(?:y|ied|ies)|concern(?:ed|s)?|t(?:ell|ells|old|alk|alks|alked|alking)|sp(?:eak|oke|eaks)|kn(?:ow|ew|own)|learn(?:ed|t)?|ask(?:ed|s|ing)?|complain(?:ed|s|ts?)?|stor(?:y|ies)|books?|questions?|information|details|news|th(?:ink|ought|inking)|wr(?:ite|ites|ote|itten)|warn(?:ed|s|ings?)?|(?:tell|tells|told|ask|asked|report|reported|warn|warned) (?:him|her|them|us|me|you)|(?:learn|know|hear|read|find out) more|all|rumou?rs|jokes?|films?|songs?) about $`,
  ].join('|'),
  'i',
)

/** "Sued over $2bn debt", "charged over £3m payments": before money, what the deed is about. */
export const ABOUT_MONEY =
  /\b(?:sue[sd]?|suing|charged|arrested|jailed|questioned|quizzed|criticised|criticized|sacked|fired|suspended|investigated|convicted|grilled|slammed|attacked) over $/i

/** Verbs that are hedges before an amount or many of something, and else tell what was done: "passed 12 laws", "crossed two rivers". */
export const DONE = /\b(?:passed|passing|crosse[sd]|crossing)(?: [\p{L}]{2,8})? $/iu
/** "Went up to 12": the verb's "up", not the hedge's. */
export const WENT =
  /\b(?:go|goes|going|went|gone|mov(?:e|es|ed|ing)|bump(?:s|ed)|push(?:es|ed)|tick(?:s|ed)|edg(?:es|ed|ing)|inch(?:es|ed|ing)|creep(?:s|ing)?|crept|nudg(?:es|ed)|ratchet(?:s|ed)|notch(?:es|ed)|climb(?:s|ed|ing)?|round(?:s|ed)|add(?:s|ed)|bring(?:s|ing)?|brought|step(?:s|ped)) up to $/i
