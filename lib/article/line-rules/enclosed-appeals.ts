import type { Line } from '../lines/line'

const SPEAKS_OF_ITSELF = /\b(?:we|our|us|you|your)\b/i
const FIGURE = /\d/

/** Lines that stand alone between two appeals, speak of "we" and "you" and tell no figure: the appeal goes on through them. */
export const enclosedAppeals = (lines: Line[], isAppeal: boolean[]): boolean[] =>
  lines.map(
    (line, i) =>
      !isAppeal[i] &&
      isAppeal[i - 1] === true &&
      isAppeal[i + 1] === true &&
      SPEAKS_OF_ITSELF.test(line.text) &&
      !FIGURE.test(line.text),
  )
