/** Nouns for people of one age, sex or kinship: with a count of people beside them, a part of it. */
export const KIN_AND_AGES: ReadonlySet<string> = new Set(
  (
    'child kid boy girl baby infant newborn toddler teenager teen youth youngster minor adult woman man lady elder ' +
    'mother father parent son daughter brother sister sibling twin wife husband spouse uncle aunt nephew niece cousin ' +
    'grandmother grandfather grandparent grandchild grandson granddaughter relative orphan schoolchild'
  ).split(' '),
)

/** Nouns for people at large, whose count is a whole. */
export const MANKIND: ReadonlySet<string> = new Set(
  'person civilian resident citizen villager victim death fatality casualty body martyr injury wounded injured dead member'.split(
    ' ',
  ),
)
