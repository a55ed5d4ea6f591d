import { expect, test } from 'vitest'
import { sameOrigin } from '../../../lib/compare/origin/same-origin'
import { sideOf } from '../../../lib/compare/side'
import type { Attribution } from '../../../lib/types'
import { type ArticleFields, type ClaimFields, reported } from '../made'

const LONG =
  'Harbour officers at Tarnwick counted eighteen dead after the ferry Marigold went down on Sunday night.'
const said = (...chain: [name: string, body: string | null][]): Attribution[] =>
  chain.map(([name, body]) => ({ name, body }))

type Told = ClaimFields & { article?: ArticleFields }

function origin({ article: a, ...here }: Told, { article: b, ...there }: Told): boolean | null {
  const [left, right] = [sideOf(reported({ n: 18, ...here }, a)), sideOf(reported({ n: 18, ...there }, b))]
  expect(sameOrigin(right, left)).toBe(sameOrigin(left, right))
  return sameOrigin(left, right)
}

const MINISTRY = said(['the defence ministry', 'FR:defence-ministry'])

test.each<[string, Told, Told, boolean | null]>([
  ['one body', { saidBy: MINISTRY }, { saidBy: said(['Paris’s MoD', 'FR:defence-ministry']) }, true],
  ['two bodies', { saidBy: MINISTRY }, { saidBy: said(['the police', 'FR:police']) }, false],
  ['two countries', { saidBy: MINISTRY }, { saidBy: said(['Madrid', 'ES:defence-ministry']) }, false],
  [
    'a carrier’s chain goes back to its root',
    { saidBy: MINISTRY },
    { saidBy: said(['Le Phare', 'FR:media'], ['it', 'FR:defence-ministry']) },
    true,
  ],
  [
    'a speaker’s chain goes back to its root',
    { saidBy: said(['Ana Ruiz', null], ['the agency', 'ES:intelligence']) },
    { saidBy: said(['spies', 'ES:intelligence']) },
    true,
  ],
  [
    'an agency named before and not found again may be any',
    { saidBy: said(['the agency', 'FR:official']) },
    { saidBy: said(['Nordic Relief', 'UN:iom']) },
    null,
  ],
  [
    'an official of one state is not the other’s body',
    { saidBy: said(['an official', 'FR:official']) },
    { saidBy: said(['Nordic Relief', 'UN:iom']) },
    false,
  ],
  [
    'an official may be of the ministry',
    { saidBy: MINISTRY },
    { saidBy: said(['an official', 'FR:official']) },
    null,
  ],
  [
    'police of the place',
    { saidBy: said(['police', ':police']), where: ['Lyon', 'France'] },
    { saidBy: said(['French police', 'FR:police']) },
    true,
  ],
  [
    'police of no told place',
    { saidBy: said(['police', ':police']) },
    { saidBy: said(['French police', 'FR:police']) },
    null,
  ],
  ['one name', { saidBy: said(['Ana Ruiz', null]) }, { saidBy: said(['Ruiz', 'ES:official']) }, true],
  [
    'witnesses are many',
    { saidBy: said(['a witness', 'FR:witness']) },
    { saidBy: said(['a witness', 'FR:witness']) },
    null,
  ],
  [
    'one aid group by name',
    { saidBy: said(['Sea Watch Tarnwick', ':ngo']) },
    { saidBy: said(['Sea Watch Tarnwick', 'IE:ngo']) },
    true,
  ],
  ['no source on a side', { saidBy: MINISTRY }, {}, null],
  ['no source on either', {}, {}, null],
  ['one wire', { article: { wires: ['AFP'] } }, { article: { wires: ['Reuters', 'AFP'] } }, true],
  [
    'a wire and those who carry it',
    { article: { wires: ['AP'], outlet: 'Lantern News' } },
    { article: { outlet: 'Associated Press' } },
    true,
  ],
  [
    'a wire and those who carry another',
    { article: { wires: ['AFP'], outlet: 'Lantern News' } },
    { article: { outlet: 'Associated Press' } },
    null,
  ],
  ['two wires', { article: { wires: ['AFP'] } }, { article: { wires: ['Reuters'] } }, null],
  [
    'one wire, two sources named',
    { saidBy: MINISTRY, article: { wires: ['AFP'] } },
    { saidBy: said(['the police', 'FR:police']), article: { wires: ['AFP'] } },
    false,
  ],
  ['near-identical sentences', { quote: LONG }, { quote: LONG.replace('Sunday night', 'Sunday') }, true],
  [
    'sentences of their own',
    { quote: LONG },
    { quote: 'Eighteen people drowned when the Marigold sank, the coastguard of the islands said today.' },
    null,
  ],
  ['one publisher', { article: { outlet: 'Lantern News' } }, { article: { outlet: 'Lantern Sport' } }, true],
  ['two publishers', { article: { outlet: 'Lantern News' } }, { article: { outlet: 'Beacon News' } }, null],
  ['one text on two hosts', { article: { text: LONG } }, { article: { text: LONG } }, true],
])('%s', (_, here, there, expected) => {
  expect(origin(here, there)).toBe(expected)
})
