import { describe, expect, it } from 'vitest'
import { addressOf, identify } from '../../lib/store/identity'
import { otherReport, reportOf } from './samples'

describe('the names of a report', () => {
  it('are made from its content alone', async () => {
    const names = await identify(reportOf())
    expect(names.version).toMatch(/^[\w-]{22}$/)
    expect(await identify(reportOf({ readAt: '2032-01-01', claims: [], language: 'de' }))).toEqual(names)
    expect(await identify(reportOf({ text: reportOf().text.replaceAll(' ', '\u00a0 ') }))).toEqual(names)
  })

  it('differ by version where a figure in the text differs', async () => {
    const [before, after] = await Promise.all([
      identify(reportOf()),
      identify(reportOf({ text: reportOf().text.replace('12', '13') })),
    ])
    expect(after.article).toBe(before.article)
    expect(after.version).not.toBe(before.version)
  })

  it('differ by article where page, outlet or title differs', async () => {
    const others = [
      otherReport(),
      reportOf({ url: 'https://veldencourier.example/other' }),
      reportOf({ outlet: { name: 'Harbour Post', domain: '' } }),
      reportOf({ title: 'Another' }),
    ]
    const names = await Promise.all([reportOf(), ...others].map(identify))
    expect(new Set(names.map(({ article }) => article)).size).toBe(5)
  })
})

describe('where a report stands', () => {
  it('is its page, or its outlet and title where it has no web address', () => {
    expect(addressOf(reportOf())).toBe('veldencourier.example/world/mine-collapse')
    expect(addressOf(reportOf({ url: '' }))).toBe('no-address:veldencourier.example:mine roof collapses')
    expect(addressOf(reportOf({ url: 'typed:' }))).toBe(
      'no-address:veldencourier.example:mine roof collapses',
    )
  })
})
