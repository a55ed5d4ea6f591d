import { expect, test } from 'vitest'
import { chain } from './chain'

test('a paragraph’s last quote is not of the speaker who opens the next', () => {
  const text =
    '“It was dark,” Captain Luz Ortega said. “We lost 43 men.”\nGovernor Ana Ruiz said two boats were there.'
  expect(chain(text, '43')).toEqual([['Captain Luz Ortega', null]])
  expect(chain(text, 'two')).toEqual([['Governor Ana Ruiz', ':local-government']])
})

test.each([
  [
    'a head',
    '“It burned,” said the brigade’s head, Luz Ortega.\nShe said 43 people fled.',
    'the brigade’s head',
  ],
  ['a lawyer', 'The lawyer, Luz Ortega, said it was late.\nShe said 43 people fled.', 'The lawyer'],
  ['letters', 'ODX said it was late.\nIt said 43 people fled.', 'ODX'],
])('a pronoun in the next paragraph: %s', (_, text, name) => {
  expect(chain(text, '43').map(([one]) => one)).toEqual([name])
})

test('“the group” that spoke, and not the armed one that was spoken of', () => {
  const text = 'Human Rights Watch said Hezbollah fired.\nSome 43 fled, the group said.'
  expect(chain(text, '43')).toEqual([['the group', ':ngo']])
  expect(chain('Hezbollah said it fired.\nSome 43 fled, the group said.', '43')).toEqual([
    ['the group', 'LB:armed-group'],
  ])
})

test('letters are no person that “he” could be', () => {
  expect(chain('ODX said it was late.\nHe said 43 people fled.', '43')).toEqual([])
})

test.each([
  ['the agency', 'The World Health Organization said it was late.\nThe agency counted 43 cases.', 'UN:who'],
  [
    'the report',
    'Peru’s health ministry said it was late.\nThe report records 43 deaths.',
    'PE:health-ministry',
  ],
  ['the charity', 'The Peruvian Red Cross said it was late.\nThe charity said 43 people fled.', ':ngo'],
  ['no agency', 'Peru’s president said it was late.\nThe agency said 43 people fled.', ':official'],
])('a phrase that points back to whoever spoke: %s', (_, text, body) => {
  expect(chain(text, '43').map(([, one]) => one)).toEqual([body])
})

test.each([
  ['its head', 'The provincial disaster agency met in Peru.\n“We have 43 injured,” said the agency’s head.'],
  ['its spokesman', 'Peru’s disaster agency met.\nThe agency’s spokesman said 43 people were injured.'],
])('who speaks for a body told before: %s', (_, text) => {
  expect(chain(text, '43').map(([, body]) => body)).toEqual(['PE:emergency-service'])
})

test('a body by its letters', () => {
  const text = 'The Peruvian Network for Human Rights met.\nPNHR has documented 43 cases.'
  expect(chain(text, '43')).toEqual([['PNHR', 'PE:ngo']])
})

test.each([
  ['“We hid under 43 coats,” says Ana Ruiz, now 47, who lost six cousins.', '43', ['Ana Ruiz']],
  ['“We hid under 43 coats,” says Ana Ruiz, now 47, who lost six cousins.', 'six', []],
  ['A nurse who admitted poisoning patients was sentenced to 43 years in prison.', '43 years', []],
  ['One child was dying every 43 minutes, the charity said at the time.', '43', ['the charity']],
  ['Some 43 people died, the Red Cross says in its monthly report released today.', '43', ['the Red Cross']],
  [
    'Some 43 are missing, according to Peru’s Missing Persons Institute.',
    '43',
    ['Peru’s Missing Persons Institute'],
  ],
  ['He met Ana Ruiz, an economist, who spoke. “Yes,” Ruiz said. She expects 43 cases.', '43', ['Ruiz']],
])('%s: %s', (text, figure, names) => {
  expect(chain(text, figure).map(([name]) => name)).toEqual(names)
})

test('an outlet told by telephone', () => {
  const text = 'Governor Ana Ruiz told the Lima Times by telephone that 43 people had died.'
  expect(chain(text, '43').map(([name]) => name)).toEqual(['the Lima Times', 'Governor Ana Ruiz'])
})

test('a kind’s word inside a known name tells no kind', () => {
  expect(chain('Doctors Without Borders said 43 people fled.', '43')).toEqual([
    ['Doctors Without Borders', ':ngo'],
  ])
})
