/** Nouns for people at large, whose count is a whole. */
export const MANKIND: ReadonlySet<string> = new Set(
  'person civilian resident citizen villager victim death fatality casualty body martyr injury wounded injured dead member'.split(
    ' ',
  ),
)

/** Those whose work takes them to where others are hurt: beside a count of people they are counted out of it. */
export const SERVANTS: ReadonlySet<string> = new Set(
  'firefighter rescuer paramedic medic doctor nurse journalist reporter photographer cameraman teacher pupil student tourist volunteer'.split(
    ' ',
  ),
)
