import { describe, expect, test } from 'vitest'
import { bodyOf } from '../../../lib/claims/bodies/body-of'
import { fullerBody } from '../../../lib/claims/bodies/fuller'

describe('one body by rule, however it is called', () => {
  test.each([
    [
      'GB:defence-ministry',
      [
        'the British Ministry of Defence',
        'the UK’s Ministry of Defence',
        'UK MoD',
        'Britain’s defence secretary',
      ],
    ],
    [
      'KR:intelligence',
      ['South Korea’s National Intelligence Service', 'the NIS', 'South Korea’s spy agency'],
    ],
    [
      'UA:military-intelligence',
      ['HUR', 'the GUR', 'Ukraine’s military intelligence arm', 'The Ukrainian military intelligence agency'],
    ],
    [
      'US:defence-ministry',
      ['the Pentagon', 'the US Department of Defense', 'US Defense Secretary Ana Ruiz'],
    ],
    ['US:official', ['a US official', 'two American officials']],
    [
      'RU:government',
      ['the Kremlin', 'Moscow', 'Russian President Ana Ruiz', 'the head of Russia’s Security Council'],
    ],
    ['KP:government', ['Pyongyang', 'North Korea', 'the North Korean government']],
    [
      'PE:health-ministry',
      [
        'Peru’s health ministry',
        'the Ministry of Health of Peru',
        'Peruvian health officials',
        'the health ministry in Lima',
      ],
    ],
    ['PE:parliament', ['a Peruvian lawmaker', 'Peruvian MP Ana Ruiz', 'Peru’s parliament']],
    ['PE:military', ['the Peruvian army', 'Peru’s air force', 'a spokesman for the Peruvian military']],
    ['PE:general-staff', ['the General Staff of the Peruvian armed forces']],
    ['IL:military', ['the IDF', 'the Israeli military', 'Israel’s army']],
    [
      'PS:health-ministry',
      ['Gaza’s health ministry', 'the Hamas-run health ministry', 'the Palestinian health ministry'],
    ],
    ['UN:ohchr', ['the UN human rights office', 'OHCHR']],
    ['UN:unhcr', ['the UN refugee agency', 'UNHCR', 'the U.N. refugee agency’s spokesman']],
    ['UN:un-agency', ['the United Nations', 'UN officials']],
    [':police', ['police', 'the police chief']],
    [':witness', ['local sources', 'community sources', 'residents']],
    [':local-government', ['local officials', 'the city’s acting mayor']],
    [':ministry', ['the Labor Department']],
    ['US:ministry', ['the US Labor Department']],
    [':official', ['sources', 'two senior sources']],
    [':media', ['CNN', 'the Lagos Tribune', 'The Washington Post']],
    [':analyst', ['analysts at a think tank', 'a survey', 'researchers']],
  ])('%s', (body, phrases) => {
    expect(phrases.map((phrase) => [phrase, bodyOf(phrase)])).toEqual(phrases.map((phrase) => [phrase, body]))
  })

  test.each(['Ana Ruiz', 'his friends', 'the plan', 'Jordan Reyes', 'the attack'])(
    'no body: %s',
    (phrase) => {
      expect(bodyOf(phrase)).toBeNull()
    },
  )
})

describe('a fuller mention', () => {
  test('of a surname is where the person is introduced', () => {
    const text = 'Peruvian President Ana Ruiz went to the coast. Ruiz said the dam had burst.'
    expect(fullerBody('Ruiz', text, text.lastIndexOf('Ruiz'))).toBe('PE:government')
  })

  test('may stand in an apposition', () => {
    const text = 'Ana Ruiz, a spokeswoman for Peru’s army, went to the coast. Ruiz said the dam had burst.'
    expect(fullerBody('Ruiz', text, text.lastIndexOf('Ruiz'))).toBe('PE:military')
  })

  test('of "the ministry" is the last ministry named before', () => {
    const text =
      'Peru’s health ministry sent tents. Chile’s health ministry sent doctors. The ministry said so.'
    expect(fullerBody('The ministry', text, text.indexOf('The ministry'))).toBe('CL:health-ministry')
  })

  test('does not reach over a sentence', () => {
    const text = 'They called the Peruvian army. Ana Ruiz lives there. Ruiz said so.'
    expect(fullerBody('Ruiz', text, text.lastIndexOf('Ruiz'))).toBeNull()
  })

  const ofLast = (text: string, name: string) => fullerBody(name, text, text.lastIndexOf(name))

  test.each([
    ['Peru’s army intelligence saw it coming. The intelligence report names 43.', 'PE:military-intelligence'],
    [
      'Chile’s spy agency and Peru’s National Intelligence Service met. The intelligence report names 43.',
      'PE:intelligence',
    ],
    [
      'An assessment prepared by the NIS, South Korea’s spy agency, was leaked. The intelligence assessment names 43.',
      'KR:intelligence',
    ],
  ])('of "the intelligence report" is the last such body named before: %s', (text, body) => {
    expect(ofLast(text, /The intelligence \w+/.exec(text)?.[0] ?? '')).toBe(body)
  })

  test('of "the assessment" is who made it', () => {
    expect(
      ofLast('An assessment by the Peruvian army was leaked. The assessment names 43.', 'The assessment'),
    ).toBe('PE:military')
  })

  test.each([
    ['Peru’s army came. The intelligence report names 43.', 'The intelligence report'],
    ['Peru’s health ministry came. The agency names 43.', 'The agency'],
    ['The intelligence report names 43. Peru’s intelligence service came.', 'The intelligence report'],
  ])('of another kind, or told only later, is none: %s', (text, name) => {
    expect(ofLast(text, name)).toBeNull()
  })
})
