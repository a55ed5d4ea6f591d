import { describe, expect, it } from 'vitest'
import { day, period } from '../../components/dates'

describe('dates as people read them', () => {
  it('is the day, also of a moment', () => {
    expect(day('2031-05-04')).toBe('4 May 2031')
    expect(day('2031-05-04T22:10:00Z')).toBe('4 May 2031')
  })

  it('is the text itself where it is no date', () => {
    expect(day('some time in May')).toBe('some time in May')
  })

  it('shows a point in time as one day', () => {
    expect(period({ from: '2031-05-04', to: '2031-05-04' })).toBe('4 May 2031')
  })

  it('shows both ends of a period', () => {
    expect(period({ from: '2031-05-01', to: '2031-05-04' })).toBe('1 May 2031 to 4 May 2031')
  })

  it('shows the last day alone where the beginning isn’t told', () => {
    expect(period({ from: null, to: '2031-05-04' })).toBe('4 May 2031')
  })
})
