import { expect, test } from 'vitest'
import { chain } from './said-by/chain'

const MINISTRY = 'PE:health-ministry'

test.each([
  ['before', 'Peru’s health ministry said 43 people had died in the flood.', 'Peru’s health ministry'],
  [
    'before, with that',
    'Peru’s health ministry said on Friday that 43 people had died.',
    'Peru’s health ministry',
  ],
  [
    'after',
    'At least 43 people died in the flood, Peru’s health ministry said on Friday.',
    'Peru’s health ministry',
  ],
  [
    'inverted',
    'At least 43 people died in the flood, said Peru’s health ministry.',
    'Peru’s health ministry',
  ],
  [
    'in the middle',
    'The flood, the Peruvian health ministry said, killed 43 people.',
    'the Peruvian health ministry',
  ],
  [
    'according to, before',
    'According to Peru’s Ministry of Health, 43 people died.',
    'Peru’s Ministry of Health',
  ],
  [
    'according to, after',
    'The flood killed 43 people, according to Peru’s Ministry of Health.',
    'Peru’s Ministry of Health',
  ],
  ['estimates', 'Peru’s health ministry estimates that 43 people died.', 'Peru’s health ministry'],
  [
    'puts the toll at',
    'Peru’s health ministry put the death toll at 43 on Monday.',
    'Peru’s health ministry',
  ],
  ['passive', 'Some 43 deaths were reported by Peru’s health ministry.', 'Peru’s health ministry'],
  [
    'spokeswoman',
    'Peruvian health ministry spokeswoman Rosa Quispe said 43 people died.',
    'Peruvian health ministry spokeswoman Rosa Quispe',
  ],
])('%s', (_, text, name) => {
  expect(chain(text, '43')).toEqual([[name, MINISTRY]])
})

test.each([
  ['headline, source last', '43 dead in flood: Peruvian police', [['Peruvian police', 'PE:police']]],
  ['headline, source first', 'Peruvian police: 43 dead in flood', [['Peruvian police', 'PE:police']]],
  ['headline, police say', '43 killed in flood, Peruvian police say', [['Peruvian police', 'PE:police']]],
])('%s', (_, title, expected) => {
  expect(chain(`${title}\nMore follows.`, '43', title)).toEqual(expected)
})

test('a country before a colon is the place of the news, no source', () => {
  expect(chain('Peru: 43 dead in flood\nMore follows.', '43', 'Peru: 43 dead in flood')).toEqual([])
})

test.each([
  ['The city’s acting mayor said 43 people had died.', 'The city’s acting mayor'],
  ['The town’s newly elected governor said 43 people had died.', 'The town’s newly elected governor'],
])('a participle before its noun belongs to the phrase: %s', (text, name) => {
  expect(chain(text, '43')).toEqual([[name, ':local-government']])
})

test.each([
  ['Some 43 migrants drowned off Crete, the UN migration agency said.', 'the UN migration agency'],
  ['The army had lost 43 men, Chile’s governor said; the rebels denied it.', 'Chile’s governor'],
  ['The flood killed 43 people, Chile’s governor said in Lima on Friday.', 'Chile’s governor'],
  ['The flood has killed 43 people, Chile’s governor said after a briefing.', 'Chile’s governor'],
  ['The dockers’ union said 43 men had been hurt.', 'The dockers’ union'],
  ['Save the Children said 43 girls had been hurt.', 'Save the Children'],
  ['An official in the east said 43 people had died.', 'An official in the east'],
])('the whole source, and all that was said: %s', (text, name) => {
  expect(chain(text, '43').map(([told]) => told)).toEqual([name])
})

test('a first name that is a country’s is no office', () => {
  expect(chain('Jordan Reyes said 43 boats were lost.', '43')).toEqual([['Jordan Reyes', null]])
})

test('what a relative clause tells of the speaker is not said by him', () => {
  expect(chain('“We are tired,” said Ruiz, whose unit lost 43 men.', '43')).toEqual([])
})

test('an agency that cited another goes on as "it"', () => {
  const text =
    'Bridges fell, the agency ANSA said, citing a military source.\nSome 43 cars were lost, it said.'
  expect(chain(text, '43').map(([name]) => name)).toEqual(['the agency ANSA'])
})

test('a topic before a colon is no source where another speaks behind it', () => {
  expect(chain('Rebel army: mayor says 43 fled', '43').map(([name]) => name)).toEqual(['mayor'])
})

test('an apposition before its verb is no clause that was said', () => {
  const text = 'The chief minister, Ana Ruiz, announced the building of 43 schools.'
  expect(chain(text, '43').map(([name]) => name)).toEqual(['The chief minister'])
})

test('a post on a site', () => {
  expect(chain('At least 43 drowned, the prosecutor’s office posted on X.', '43')).toEqual([
    ['the prosecutor’s office', ':court'],
  ])
})

test.each([
  ['The bank put the cost as high as 43 percent.', 'The bank'],
  ['The coroner set the toll at 43.', 'The coroner'],
])('a number set: %s', (text, name) => {
  expect(chain(text, '43').map(([told]) => told)).toEqual([name])
})

test.each([
  [
    'Police and hospital officials said 43 people were hurt.',
    [
      ['Police', ':police'],
      ['hospital officials', ':hospital'],
    ],
  ],
  [
    'Police officers and constables said 43 people were hurt.',
    [['Police officers and constables', ':police']],
  ],
])('sources joined by "and": %s', (text, links) => {
  expect(chain(text, '43')).toEqual(links)
})

test('an object before the speaker is no speaker, letters before "police" are its name', () => {
  expect(chain('Rebels fled, killing 43 soldiers, the army’s spokesman, Ana Ruiz, said.', '43')).toEqual([
    ['the army’s spokesman', ':military'],
  ])
  expect(chain('Six dead and 43 hurt near Dubbo, NSW police say', '43').map(([name]) => name)).toEqual([
    'NSW police',
  ])
})

test('an outlet told by its trade carries what was said, reporters don’t', () => {
  expect(chain('Ruiz told local radio that 43 people had died.', '43').map(([name]) => name)).toEqual([
    'local radio',
    'Ruiz',
  ])
  expect(chain('Ruiz told reporters that 43 people had died.', '43').map(([name]) => name)).toEqual(['Ruiz'])
})

test('no group that claims is no source', () => {
  expect(chain('No group claimed the attack, which killed 43 people.', '43')).toEqual([])
})

test('a country that has recorded cases is where they were, and 43 wounded are no speakers', () => {
  expect(chain('Chile has recorded 43 cases.', '43')).toEqual([])
  const text = 'Some 12 people were killed and 43 wounded, the regional governor, Ana Ruiz, said on Telegram.'
  expect(chain(text, '43').map(([name]) => name)).toEqual(['the regional governor'])
})
