import { describe, expect, it } from 'vitest'
import { relate } from '../../lib/compare/relate'
import { type ArticleFields, type ClaimFields, reported } from './made'

const KURSK = ['Kursk', 'Kursk Oblast', 'Russia']

const telegraph: ArticleFields = {
  outlet: 'The Telegraph',
  day: '2025-06-30',
  title: 'Kim in tears for his soldiers who fell beside the Russians',
  text: 'Kim Jong Un wept for North Korean soldiers lost in Kursk.\nPyongyang sends builders, Shoigu said.',
}
const mail: ArticleFields = {
  outlet: 'Daily Mail',
  day: '2025-07-12',
  title: 'North Korea has learned from months of war',
  text: 'Kim Jong Un has learned in Kursk what his North Korean soldiers lacked, say the HUR.\nShoigu sends builders.',
}
const independent: ArticleFields = {
  outlet: 'The Independent',
  day: '2024-12-19',
  title: 'Kim oversees the drill of North Korean soldiers',
  text: 'Kim Jong Un oversees North Korean soldiers bound for Kursk, Seoul says.',
}
const jazeera: ArticleFields = {
  outlet: 'Al Jazeera',
  day: '2025-07-13',
  title: 'What North Korea is to Russia now',
  text: 'Pyongyang is to triple its North Korean deployment in Kursk.\nRussia has lost many.',
}

const ministry = [{ name: 'British Ministry of Defence', body: 'GB:defence-ministry' }]
const hur = [{ name: 'HUR', body: 'UA:military-intelligence' }]
const nis = [
  { name: 'Lee Seong-kweun', body: null },
  { name: 'National Intelligence Service', body: 'KR:intelligence' },
]

const sixThousand = reported(
  {
    n: 6000,
    bound: 'about',
    measure: 'killed-or-wounded',
    counted: 'North Koreans',
    countedLemma: 'North Korean',
    who: ['KP'],
    where: KURSK,
    saidBy: ministry,
    scope: 'running-total',
    asOf: { from: '2025-06-30', to: '2025-06-30' },
    inferred: ['asOf'],
  },
  telegraph,
)
const fourThousand = reported(
  {
    n: 4000,
    bound: 'about',
    measure: 'killed-or-wounded',
    counted: 'North Korean troops',
    countedLemma: 'troop',
    who: ['KP'],
    where: ['Ukraine'],
    saidBy: hur,
    scope: 'running-total',
    asOf: { from: '2025-07-12', to: '2025-07-12' },
    inferred: ['asOf', 'where'],
  },
  mail,
)
const hundred = reported(
  {
    low: 100,
    bound: 'at-least',
    counted: 'North Korean soldiers',
    countedLemma: 'soldier',
    who: ['KP'],
    saidBy: nis,
    scope: 'running-total',
    asOf: { from: '2024-12-19', to: '2024-12-19' },
    inferred: ['asOf'],
  },
  independent,
)
const thirty = reported(
  {
    low: 30,
    bound: 'at-least',
    measure: 'killed-or-wounded',
    counted: 'North Korean troops',
    countedLemma: 'troop',
    who: ['KP'],
    where: KURSK,
    saidBy: [{ name: 'Ukrainian military intelligence agency', body: 'UA:military-intelligence' }],
    scope: 'running-total',
    asOf: { from: '2024-12-19', to: '2024-12-19' },
    inferred: ['asOf', 'where'],
  },
  independent,
)

function shoigu(n: number, counted: string, article: ArticleFields) {
  const lemma = counted.split(' ').at(-1)?.replace(/s$/, '') ?? ''
  return reported(
    {
      n,
      measure: 'deployed',
      counted,
      countedLemma: lemma,
      who: ['KP'],
      saidBy: [{ name: 'Sergei Shoigu', body: 'RU:official' }],
      status: 'planned',
      scope: 'other',
    },
    article,
  )
}

const additional = reported(
  {
    n: 6000,
    change: 'additional',
    measure: 'deployed',
    counted: 'troops',
    countedLemma: 'troop',
    who: ['KP'],
    status: 'possible',
    scope: 'other',
    saidBy: [{ name: 'National Intelligence', body: 'KR:intelligence' }],
  },
  { ...telegraph, outlet: 'Another paper' },
)

describe('the worked examples', () => {
  it('a later running total that is lower conflicts', () => {
    expect(relate(sixThousand, fourThousand)).toMatchObject({ relation: 'conflicts', sameOrigin: false })
    expect(relate(fourThousand, sixThousand)).toMatchObject({ relation: 'conflicts', sameOrigin: false })
    expect(relate(sixThousand, fourThousand)?.why).toContain('2,000 lower')
  })

  it('killed beside killed or wounded: wider, not a conflict', () => {
    expect(relate(hundred, sixThousand)).toMatchObject({ relation: 'wider' })
    expect(relate(sixThousand, hundred)).toMatchObject({ relation: 'narrower' })
  })

  it('a floor of December and a count of July by one agency: newer, same origin', () => {
    expect(relate(thirty, fourThousand)).toMatchObject({ relation: 'newer', sameOrigin: true })
    expect(relate(fourThousand, thirty)).toMatchObject({ relation: 'older', sameOrigin: true })
  })

  it('one official’s builders and sappers in two papers: agrees, same origin', () => {
    const builders = shoigu(5000, 'construction personnel', telegraph)
    const sappers = shoigu(1000, 'mine removal engineers', telegraph)
    const workers = shoigu(5000, 'military construction workers', mail)
    const miners = shoigu(1000, 'sappers', mail)
    expect(relate(builders, workers)).toMatchObject({ relation: 'agrees', sameOrigin: true })
    expect(relate(sappers, miners)).toMatchObject({ relation: 'agrees', sameOrigin: true })
    expect(relate(builders, miners)?.relation).not.toBe('conflicts')
    expect(relate(sappers, workers)?.relation).not.toBe('conflicts')
  })

  it('up to 30,000 more and 30,000 more: agrees', () => {
    const more: ClaimFields = {
      change: 'additional',
      measure: 'deployed',
      counted: 'soldiers',
      countedLemma: 'soldier',
      who: ['KP'],
      status: 'planned',
      scope: 'other',
    }
    const upTo = reported(
      {
        ...more,
        high: 30000,
        low: null,
        bound: 'up-to',
        saidBy: [{ name: 'Ukrainian intelligence', body: 'UA:intelligence' }],
      },
      jazeera,
    )
    const exact = reported({ ...more, n: 30000, saidBy: hur }, mail)
    expect(relate(upTo, exact)).toMatchObject({ relation: 'agrees' })
    expect(relate(upTo, exact)?.sameOrigin).not.toBe(false)
    expect(relate(exact, upTo)).toMatchObject({ relation: 'agrees' })
  })

  it('the same digits of another measure: different', () => {
    expect(relate(additional, sixThousand)).toMatchObject({ relation: 'different' })
  })

  it('six coffins beside at least 100 killed: different', () => {
    const coffins = reported(
      { n: 6, unit: 'things', measure: 'other', counted: 'coffins', countedLemma: 'coffin', scope: 'other' },
      telegraph,
    )
    expect(relate(hundred, coffins)).toMatchObject({ relation: 'different' })
    expect(relate(coffins, hundred)).toMatchObject({ relation: 'different' })
  })

  it('one side’s losses beside another side’s: nothing', () => {
    const russia = reported(
      {
        low: 116000,
        bound: 'more-than',
        measure: 'losses',
        counted: 'losses',
        countedLemma: 'loss',
        who: ['RU'],
        scope: 'running-total',
        saidBy: [{ name: 'Mediazona', body: null }],
      },
      jazeera,
    )
    expect(relate(sixThousand, russia)).toBeNull()
    expect(relate(russia, sixThousand)).toBeNull()
  })
})
