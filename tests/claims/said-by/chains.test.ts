import { expect, test } from 'vitest'
import { chain, foundFor, type Link } from './chain'

test.each<[string, Link[]]>([
  [
    'State news agency KCNA reported that the army had lost 43 men.',
    [['State news agency KCNA', 'KP:media']],
  ],
  [
    'The army had lost 43 men, Chile’s defence minister said, Reuters reported.',
    [
      ['Reuters', ':media'],
      ['Chile’s defence minister', 'CL:defence-ministry'],
    ],
  ],
  [
    'TASS quoted the governor as saying 43 people were hurt.',
    [
      ['TASS', 'RU:media'],
      ['the governor', ':local-government'],
    ],
  ],
  [
    'The governor was quoted as saying by TASS that 43 people were hurt.',
    [
      ['TASS', 'RU:media'],
      ['The governor', ':local-government'],
    ],
  ],
  [
    'Reuters, citing two officials in Lima, reported that 43 people were hurt.',
    [
      ['Reuters', ':media'],
      ['two officials in Lima', 'PE:official'],
    ],
  ],
  [
    'Citing Chile’s health ministry, Reuters reported 43 deaths.',
    [
      ['Reuters', ':media'],
      ['Chile’s health ministry', 'CL:health-ministry'],
    ],
  ],
  [
    'Chilean intelligence sources told CNN that 43 people were hurt.',
    [
      ['CNN', ':media'],
      ['Chilean intelligence sources', 'CL:intelligence'],
    ],
  ],
  [
    '“There are 43 dead,” a hospital official told Reuters.',
    [
      ['Reuters', ':media'],
      ['a hospital official', ':hospital'],
    ],
  ],
  [
    'Chile’s spy agency told lawmakers in a closed briefing that 43 were dead, according to MP Ana Ruiz.',
    [
      ['MP Ana Ruiz', 'CL:parliament'],
      ['Chile’s spy agency', 'CL:intelligence'],
    ],
  ],
])('outermost first: %s', (text, expected) => {
  expect(chain(text, '43')).toEqual(expected)
})

test('one who cites a service of the same country: its country is inferred', () => {
  const text =
    'Chilean MP Ana Ruiz claimed 43 people were killed, citing a briefing by the National Intelligence Service.'
  expect(chain(text, '43')).toEqual([
    ['Chilean MP Ana Ruiz', 'CL:parliament'],
    ['the National Intelligence Service', 'CL:intelligence'],
  ])
  expect(foundFor(text, '43')?.inferred).toEqual(['saidBy'])
})

test('makers of a count named side by side are both listed', () => {
  const text = 'According to a tally made by the Chilean outlet Condorito and CNN, 43 people died.'
  expect(chain(text, '43')).toEqual([
    ['the Chilean outlet Condorito', 'CL:media'],
    ['CNN', ':media'],
  ])
})

test('each of two speakers has the figure of its own clause', () => {
  for (const join of [', while ', '; ', ' and ']) {
    const text = `Police said 12 people died${join}the mayor said 43 did.`
    expect(chain(text, '12')).toEqual([['Police', ':police']])
    expect(chain(text, '43')).toEqual([['the mayor', ':local-government']])
  }
})

test('a participle goes on with the speaker before it', () => {
  const text = 'At least 12 people died, police said, adding that 43 were missing.'
  expect(chain(text, '43')).toEqual([['police', ':police']])
})

test('an outlet takes no country from the words behind it', () => {
  const text = 'According to the BBC, Lima’s army has lost 43 men, and more may follow.'
  expect(chain(text, '43')).toEqual([['the BBC', ':media']])
})
