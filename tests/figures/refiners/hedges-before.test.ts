import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['at least 100', 100, null, 'at-least'],
  ['no fewer than 100', 100, null, 'at-least'],
  ['more than 100', 100, null, 'more-than'],
  ['over 100', 100, null, 'more-than'],
  ['well over 100', 100, null, 'more-than'],
  ['in excess of 100', 100, null, 'more-than'],
  ['up to 100', null, 100, 'up-to'],
  ['as many as 100', null, 100, 'up-to'],
  ['no more than 100', null, 100, 'up-to'],
  ['fewer than 100', null, 100, 'less-than'],
  ['just under 100', null, 100, 'less-than'],
  ['nearly 100', null, 100, 'nearly'],
  ['almost 100', null, 100, 'nearly'],
  ['close to 100', null, 100, 'nearly'],
  ['approaching 100', null, 100, 'nearly'],
  ['about 100', 100, 100, 'about'],
  ['around 100', 100, 100, 'about'],
  ['some 100', 100, 100, 'about'],
  ['roughly 100', 100, 100, 'about'],
  ['an estimated 100', 100, 100, 'about'],
  ['at least some 100', 100, null, 'at-least'],
  ['up to about 100', null, 100, 'up-to'],
  ['a minimum of 100', 100, null, 'at-least'],
  ['as few as 100', 100, null, 'at-least'],
  ['as little as 100', 100, null, 'at-least'],
  ['at most, 100', null, 100, 'up-to'],
  ['close on 100', null, 100, 'nearly'],
  ['not even 100', null, 100, 'less-than'],
  ['perhaps 100', 100, 100, 'about'],
  ['maybe 100', 100, 100, 'about'],
  ['perhaps as many as 100', null, 100, 'up-to'],
  ['almost exactly 100', 100, 100, 'about'],
])('%s', (words, low, high, bound) => {
  const [figure] = figuresIn(`The quake shook ${words} villages.`)
  expect(figure).toMatchObject({ text: words, low, high, bound })
})

test('hedges of ranges and money', () => {
  expect(found('It took about 10 to 12 boats.')).toEqual([['about 10 to 12', 10, 12]])
  expect(found('It cost more than $5 million.')).toEqual([['more than $5 million', 5e6, null, 'USD']])
})

test.each([
  ['It rained over three days.', 'three days'],
  ['They sat about. 40 left.', '40'],
  ['The bridge is near. 12 boats sank.', '12'],
])('no hedge: %s', (text, words) => {
  expect(found(text).map(([found]) => found)).toEqual([words])
})

test.each([
  ['The price must not exceed €200.', 'not exceed €200', null, 200],
  ['Tickets are max $60.', 'max $60', null, 60],
  ['Crude tops $100.', 'tops $100', 100, null],
  ['Sales crossed $5 million.', 'crossed $5 million', 5e6, null],
  ['The toll passed 420 in May.', 'passed 420', 420, null],
])('a verb for a hedge: %s', (text, words, low, high) => {
  expect(found(text).map(([figure, ...ends]) => [figure, ends[0], ends[1]])).toEqual([[words, low, high]])
})

test.each([
  ['The house passed 12 laws.', '12'],
  ['They crossed two rivers.', 'two'],
  ['Not even one boat came.', 'one'],
  ['The fee will go up to $12.', '$12'],
  ['It will take at best two years.', 'two years'],
])('what was done is no hedge: %s', (text, words) => {
  expect(found(text).map(([figure]) => figure)).toEqual([words])
})

test.each([
  ['They took over two mills.', 'two'],
  ['It has rolled over nine times.', 'nine'],
  ['She was worried about two climbers.', 'two'],
  ['He told them about 12 boats.', '12'],
  ['There was anger over 12 arrests.', '12'],
])('a preposition of the word before: %s', (text, words) => {
  expect(found(text).map(([figure]) => figure)).toEqual([words])
})

test('a hedge after a dash', () => {
  expect(found('The raft—about 2 miles off—sank.').map(([figure]) => figure)).toEqual(['about 2 miles'])
})

test.each([
  ['not nearly 500', null, 500, 'less-than'],
  ['nowhere near 500', null, 500, 'less-than'],
  ['at the very least 50', 50, null, 'at-least'],
  ['at the very most 50', null, 50, 'up-to'],
])('%s boats', (words, low, high, bound) => {
  expect(figuresIn(`The port holds ${words} boats.`)).toMatchObject([{ text: words, low, high, bound }])
})

test('ages have floors and ceilings', () => {
  expect(figuresIn('Nobody under the age of 18 may sail.')).toMatchObject([
    { text: 'under the age of 18', low: null, high: 18, kind: 'age' },
  ])
  expect(figuresIn('It hires sailors as young as 12.')).toMatchObject([{ low: 12, high: null, kind: 'age' }])
})

test('what a deed is about is no floor', () => {
  expect(figuresIn('The mayor resigned over £40,000 of gifts.')[0]?.bound).toBe('exact')
  expect(figuresIn('The yard was sued over $2bn of debt.')[0]?.bound).toBe('exact')
  expect(figuresIn('Police arrested over 50 sailors.')[0]?.bound).toBe('more-than')
})

test('"or" before a hedge joins and is no part of it', () => {
  expect(figuresIn('It gave a tenth, or about 28 boats.').map(({ text }) => text)).toContain('about 28')
})

test.each([
  'Unemployment edged up to 43 percent.',
  'The rate inched up to 43 percent.',
  'The sum adds up to 43 percent.',
])('“%s”: the verb’s "up" is no ceiling', (sentence) => {
  expect(found(sentence)).toEqual([['43 percent', 43, 43, 'percent']])
})

test('"up to" of itself is one', () => {
  expect(found('They cut up to 43 percent.')).toEqual([['up to 43 percent', null, 43, 'percent']])
})
