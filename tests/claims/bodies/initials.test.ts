import { expect, test } from 'vitest'
import { nameOfInitials } from '../../../lib/claims/bodies/initials'

const TEXT =
  'The Peruvian Office for National Statistics met Lima’s Water Board and Peru’s Centre of Disaster Risk.'

test.each([
  ['ONS', 'Peruvian Office for National Statistics'],
  ['the CDR', 'Peru’s Centre of Disaster Risk'],
])('the name that letters stand for: %s', (letters, name) => {
  expect(nameOfInitials(letters, TEXT)).toBe(name)
})

test.each(['WB', 'Ons', 'ONSX', 'the office', 'NSO'])('none: %s', (letters) => {
  expect(nameOfInitials(letters, TEXT)).toBeNull()
})
