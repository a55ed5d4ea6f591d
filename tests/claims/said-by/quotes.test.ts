import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../lib/claims/extractors/said-by/quotes'
import { chain, foundFor } from './chain'

const MAYOR = [['Ana Ruiz', 'PE:local-government']]

describe('a quote keeps its speaker', () => {
  test('over the sentences before the speaker is named', () => {
    const text = '“We buried them on Monday. There are 43 graves,” said Ana Ruiz, the mayor of Lima.'
    expect(chain(text, '43')).toEqual(MAYOR)
  })

  test('after the speaker is named, inferred', () => {
    const text = '“We buried them,” said Ana Ruiz, the mayor of Lima. “There are 43 graves.”'
    expect(chain(text, '43')).toEqual(MAYOR)
    expect(foundFor(text, '43')?.inferred).toEqual(['saidBy'])
  })

  test('into the next paragraph, where it was left open', () => {
    const text = 'Ana Ruiz, the mayor of Lima, said: “We buried them.\n“There are 43 graves.”'
    expect(chain(text, '43')).toEqual(MAYOR)
  })

  test('where the speaker stands on the line before', () => {
    expect(chain('Ana Ruiz, the mayor of Lima, said:\n“There are 43 graves.”', '43')).toEqual(MAYOR)
  })

  test('but not across the writer’s own words', () => {
    const text =
      '“We buried them,” said Ana Ruiz. The dam broke at night and took the road with it. There are 43 graves.'
    expect(chain(text, '43')).toEqual([])
  })
})

describe('a pronoun is led back to a name, and inferred', () => {
  test.each([
    [
      'Peru’s health ministry said dozens had died. It said 43 were missing.',
      'Peru’s health ministry',
      'PE:health-ministry',
    ],
    [
      'Peruvian minister Ana Ruiz said dozens had died. She added that 43 were missing.',
      'Peruvian minister Ana Ruiz',
      'PE:government',
    ],
    [
      'Ana Ruiz, the mayor of Lima, spoke to us. “We buried 43 of them,” she said.',
      'Ana Ruiz',
      'PE:local-government',
    ],
  ])('%s', (text, name, body) => {
    expect(chain(text, '43')).toEqual([[name, body]])
    expect(foundFor(text, '43')?.inferred).toEqual(['saidBy'])
  })

  test('one in the middle of a clause stands for something else', () => {
    expect(
      chain('Peru’s health ministry said so. The town opened a hall that it says holds 43 people.', '43'),
    ).toEqual([])
  })

  test('nor is a he found for a body', () => {
    expect(chain('The health ministry said dozens had died. He said 43 were missing.', '43')).toEqual([])
  })
})

describe('marks', () => {
  const quoted = (text: string) => findQuotes({ text }).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['“One,” he said. “Two.”', ['“One,”', '“Two.”']],
    ['‘One,’ he said of the soldiers’ boots.', ['‘One,’']],
    ["''One,'' he said.", ["''One,''"]],
    ['"One," he said.', ['"One,"']],
    ['The miners’ union and the teachers’ union', []],
    ["It's the '90s", []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})
