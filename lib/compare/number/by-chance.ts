/** Numbers below ten meet by chance in one story, and so do round ones below a thousand. */
const BY_CHANCE = { below: 10, roundBelow: 1000 }

/** Whether a number, as written, is one that two counts of a story hardly share by chance. */
export function isRareNumber(written: number): boolean {
  return written >= BY_CHANCE.below && (written % 10 !== 0 || written >= BY_CHANCE.roundBelow)
}
