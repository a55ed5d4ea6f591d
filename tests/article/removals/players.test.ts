import { describe, expect, test } from 'vitest'
import { players } from '../../../lib/article/removals/players'
import { judged } from './kept-lines'

describe('players', () => {
  test.each([
    ['<div class="video-player">Now playing: the storm of 1994</div>', 'Now playing: the storm of 1994'],
    ['<div class="jwplayer">0:00 of 3:41</div>', '0:00 of 3:41'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, players.name])
  })

  test.each([['<div class="players-union">The 22 men met.</div>', 'The 22 men met.']])(
    'leaves %s',
    (part, text) => {
      expect(judged(part)).toContainEqual([text, ''])
    },
  )
})
