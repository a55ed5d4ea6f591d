import { expect, it } from 'vitest'
import { packLines } from '../../../components/library/Packs'
import { starterPacks } from '../../../components/starter-packs'
import { checkPack } from '../../../lib/store/check-pack'

const installed = (id: string) => ({
  id,
  name: id,
  about: '',
  installedAt: '2031-05-03',
  version: 'v',
  reports: 1,
  figures: 2,
})

it('offers every pack that comes with the extension, and each is sound', () => {
  expect(packLines([]).map(({ id, installed: here }) => [id, here])).toEqual(
    starterPacks.map(({ id }) => [id, null]),
  )
  expect(starterPacks.map((pack) => checkPack(pack).id)).toEqual(starterPacks.map(({ id }) => id))
})

it('shows what is installed, also where it no longer comes with the extension', () => {
  const first = starterPacks[0]?.id ?? ''
  const lines = packLines([installed(first), installed('of-old')])
  expect(lines.map(({ id, installed: here }) => [id, here?.figures])).toEqual([
    [first, 2],
    ...starterPacks.slice(1).map(({ id }) => [id, undefined]),
    ['of-old', 2],
  ])
})
