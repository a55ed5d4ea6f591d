import { expect, it } from 'vitest'
import { fileName } from '../../../components/library/download'

it('names a file by what it is and the day', () => {
  expect(fileName('json', new Date('2031-05-03T23:59:00Z'))).toBe('by-all-accounts-2031-05-03.json')
})
