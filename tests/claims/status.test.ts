import { describe, expect, it } from 'vitest'
import { reportOf } from '../whole/told'
import { claimsIn } from './figure-in'

describe('status', () => {
  it.each([
    ['[12] people were killed.', ['happened']],
    ['The premier will send [500] soldiers.', ['planned']],
    ['[500] engineers would be dispatched in June.', ['planned']],
    ['The agency expects [300] more troops to be deployed soon.', ['planned']],
    ['The army plans to deploy [500] soldiers.', ['planned']],
    ['The army may deploy [500] soldiers.', ['possible']],
    ['A bomb hit the camp on 4 May, killing [30] people.', ['happened']],
    ['[900] people went to the fair.', ['happened']],
    ['[900] people were to go to the fair.', ['planned']],
    ['The army dismissed the claim and said [nine] had died.', ['happened']],
    ['It will send [80] men, joining the [450] already there.', ['planned', 'happened']],
    ['In May, gunmen killed [30] people.', ['happened']],
    ['Of [900] troops, [600] are expected by June.', ['happened', 'planned']],
    ['[600] people are missed by June.', ['happened']],
    ['[30] people are feared dead.', ['possible']],
    ['[30] people may have been killed.', ['possible']],
    ['The storm could kill [30] people.', ['possible']],
    ['If the dam breaks, [30] families lose their homes.', ['possible']],
    ['The ministry denied that [600] had been killed.', ['denied']],
    ['The army denied its jets had killed [31] farmers.', ['denied']],
    ['The army denied visas to [31] farmers.', ['happened']],
    ['There is no evidence that [500] people died.', ['denied']],
    ['It is not true that [500] people died.', ['denied']],
    ['It is true that [500] people died.', ['happened']],
    ['They rejected claims that [100] people died, putting the number at [12].', ['denied', 'happened']],
    ['The drill simulated a crash in which [50] people died.', ['possible']],
    ['The bodies of [two] men will be flown home.', ['happened']],
    ['The raid will kill [two] men.', ['possible']],
    ['Fears that [200] people had died proved unfounded.', ['possible']],
    ['They plotted to bomb a hall and kill [90] people.', ['possible']],
    ['They went to the hall and killed [90] people.', ['happened']],
    ['The ministry dismissed claims that [600] soldiers had died.', ['denied']],
    ['The ministry neither confirmed nor denied that [600] soldiers had died.', ['happened']],
    ['[12] people were reportedly killed.', ['happened']],
    ['The mayor, who will resign, said [12] people had died.', ['happened']],
    ['The firm will build [500] homes.', ['planned']],
    ['[500] homes will be built.', ['planned']],
    ['The town is to build [500] homes.', ['planned']],
    ['[500] soldiers were to be sent.', ['planned']],
    ['The line expects about [500] passengers.', ['planned']],
    ['The wait to see [500] soldiers is over.', ['happened']],
    ['It says it can accommodate [300] guests.', ['happened']],
    ['They reject the mayor’s “[one] town” plan.', ['happened']],
    ['The town was planning to triple it by sending [300] more guards.', ['planned']],
    ['The ferry, which will be sold, has [12] cabins.', ['happened']],
    ['Critics denied killing [40] villagers.', ['denied']],
    ['The firm built [500] homes.', ['happened']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ status }) => status)).toEqual(expected)
  })
})

describe('status in a headline', () => {
  const BODY = 'The plan was told to reporters by a spokesman for the ministry on Monday.'
  const statusOf = (title: string) =>
    reportOf({ outlet: 'Courier', day: '2025-04-10', text: `${title}\n${BODY}` }).claims[0]?.status

  it.each([
    ['Northgate Motors to cut about 14,000 jobs', 'planned'],
    ['Chile to send as many as 30,000 soldiers to Peru', 'planned'],
    ['Northgate Motors vows to cut 14,000 jobs', 'planned'],
    ['Northgate Motors cut 14,000 jobs to save money', 'happened'],
    ['Northgate Motors says 14,000 jobs are gone', 'happened'],
    ['Strike brings ferries to 14 islands to a halt', 'happened'],
  ])('%s', (title, status) => {
    expect(statusOf(title)).toBe(status)
  })
})
