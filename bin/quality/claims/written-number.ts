const WORDS = (
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
  'twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty'
).split(' ')
const TENS: Record<number, string> = {
  40: 'forty',
  50: 'fifty',
  60: 'sixty',
  70: 'seventy',
  80: 'eighty',
  90: 'ninety',
  100: '(?:a|one) hundred',
}

const HARM = {
  killed:
    /\b(?:kill|die[ds]?\b|dying|dead|death|fatalit|martyr|murder|massacre|slain|bod(?:y|ies)\b|corpse|victim|toll|lost their li)/i,
  injured: /\b(?:injur|wound|hurt)/i,
}

/** The furthest a number is taken to belong to a word of harm, in characters. */
const REACH = 120

/** A pattern for a number as English text writes it: in digits (thousands with a comma) or words; 1 also as "a" or "an" where asked. */
function patternOf(number: number): RegExp {
  const word = WORDS[number] ?? TENS[number]
  const digits = number.toLocaleString('en')
  return new RegExp(
    `(?<![\\w.,:/-])(?:${digits}|${number}${word ? `|${word}` : ''})(?![\\w:/]|[-.,]\\d|-(?:year|month|day|storey|story))`,
    'i',
  )
}

/** How far, in characters, a number stands from the nearest word of a harm. */
function distanceTo(harm: RegExp, sentence: string, at: number): number {
  const distances = [...sentence.matchAll(new RegExp(harm.source, 'gi'))].map((match) =>
    Math.abs(match.index - at),
  )
  return Math.min(Infinity, ...distances)
}

/** The sentences that write a number whose nearest word of harm is of this harm. */
export function sentencesWriting(sentences: string[], number: number, harm: 'killed' | 'injured'): string[] {
  const pattern = patternOf(number)
  const other = harm === 'killed' ? HARM.injured : HARM.killed
  return sentences.filter((sentence) =>
    [...sentence.matchAll(new RegExp(pattern.source, 'gi'))].some(({ index }) => {
      const distance = distanceTo(HARM[harm], sentence, index)
      return distance < REACH && distance < distanceTo(other, sentence, index)
    }),
  )
}
