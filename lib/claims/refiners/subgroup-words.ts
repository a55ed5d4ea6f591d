/** Nouns for people at large, whose count is a whole. */
export const MANKIND: ReadonlySet<string> = new Set(
  'person civilian resident citizen villager victim death fatality casualty body martyr injury wounded injured dead member'.split(
    ' ',
  ),
)
