import { describe, expect, test } from 'vitest'
import { languageOf } from '../../lib/article/language/language'

describe('language of a text', () => {
  test.each([
    ['The dam broke on Monday and the water reached the town within the hour, officials said.', 'en'],
    ['Storm leaves 11 dead on northern coast', 'und'],
    ['Two men die in mine', 'en'],
    ['Vannet nådde byen i løpet av en time, og det var ikke tid til å varsle alle som bodde der.', 'no'],
    ['Der Damm ist am Montag gebrochen, und das Wasser hat die Stadt nach einer Stunde erreicht.', 'de'],
    ['Плотина прорвалась в понедельник, и вода дошла до города за час.', 'ru'],
    ['43', 'und'],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })

  test('an English article that quotes another language stays English', () => {
    const text =
      'The mayor said “der Damm ist gebrochen und das Wasser ist nicht zu halten” to the crowd in the square of the town.'
    expect(languageOf(text)).toBe('en')
  })
})
