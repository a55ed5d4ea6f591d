import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['$5 million', 5e6, 'USD'],
  ['US$5m', 5e6, 'USD'],
  ['A$12', 12, 'AUD'],
  ['C$300 million', 3e8, 'CAD'],
  ['HK$10.05 billion', 10_050_000_000, 'HKD'],
  ['£1.2bn', 1.2e9, 'GBP'],
  ['€3.4 million', 3.4e6, 'EUR'],
  ['¥300', 300, 'JPY'],
  ['₹5 crore', 5e7, 'INR'],
  ['Rs 500', 500, 'INR'],
  ['1,200 dollars', 1200, 'USD'],
  ['ten million euros', 1e7, 'EUR'],
  ['35 lakh rupees', 3.5e6, 'INR'],
  ['40 Australian dollars', 40, 'AUD'],
  ['361 million pounds', 361e6, 'GBP'],
  ['USD 200', 200, 'USD'],
  ['50 cents', 50, 'cent'],
  ['470 pence', 470, 'penny'],
  ['213 billion crowns', 213e9, 'XXX'],
  ['40 Kenyan shillings', 40, 'KES'],
  ['60 U.S. cents', 60, 'cent'],
  ['100元', 100, 'CNY'],
  ['R500m', 5e8, 'ZAR'],
  ['R5,000', 5000, 'ZAR'],
  ['N5.3bn', 5.3e9, 'NGN'],
  ['P1.2 billion', 1.2e9, 'PHP'],
  ['K5,000', 5000, 'XXX'],
  ['Sh2bn', 2e9, 'KES'],
  ['Sh1.8 billion', 1.8e9, 'KES'],
  ['Tk 500 crore', 5e9, 'BDT'],
  ['GH¢12.50', 12.5, 'GHS'],
  ['$A3.2 billion', 3.2e9, 'AUD'],
  ['$NZ780,000', 780_000, 'NZD'],
  ['Rs. 1.2 lakh', 120_000, 'INR'],
  ['Rs.500', 500, 'INR'],
  ['Rs.2,000', 2000, 'INR'],
  ['Rs 500 mn', 5e8, 'INR'],
  ['₹40 cr', 4e8, 'INR'],
  ['GH₵5m', 5e6, 'GHS'],
  ['5m yen', 5e6, 'JPY'],
  ['5m USD', 5e6, 'USD'],
  ['R2,3 billion', 2.3e9, 'ZAR'],
  ['R5-million', 5e6, 'ZAR'],
  ['P1.2-M', 1.2e6, 'PHP'],
])('%s', (words, value, unit) => {
  expect(found(`The ferry cost ${words}.`)).toEqual([[words, value, value, unit]])
})

test.each([
  ['The shop was fined 300 pounds.', '300 pounds', 300, 'GBP'],
  ['The cake costs five pounds.', 'five pounds', 5, 'GBP'],
  ['A fee of 40 pounds was due.', '40 pounds', 40, 'GBP'],
  ['She gets 90 pounds a week.', '90 pounds a week', 90, 'GBP'],
  ['He sold 40 pounds of fish.', '40 pounds', 40, 'lb'],
  ['The seal eats 40 pounds a day of fish.', '40 pounds a day', 40, 'lb'],
  ['He lost 40 pounds in a month.', '40 pounds', 40, 'lb'],
])('%s', (sentence, words, value, unit) => {
  expect(found(sentence).map((one) => one.slice(0, 4))).toContainEqual([words, value, value, unit])
})

test('25 pounds weigh, 12 won is a verb', () => {
  expect(found('The parcel weighed 25 pounds.')).toEqual([['25 pounds', 25, 25, 'lb']])
  expect(found('Of the boats 12 won a prize.')).toEqual([['12', 12, 12]])
  expect(found('The thief took two crowns.')).toEqual([['two', 2, 2]])
})

test.each([
  ['The mill paid a $100 million fine.', '$100 million', 'USD'],
  ['Lee’s $77 million mill burned.', '$77 million', 'USD'],
  ['the bank lent c $ 300 million.', 'c $ 300 million', 'CAD'],
  ['It paid A$5 million.', 'A$5 million', 'AUD'],
])('an article or a possessive is no country: %s', (text, words, unit) => {
  expect(found(text).map(([found, , , currency]) => [found, currency])).toEqual([[words, unit]])
})

test.each([
  'They took the R22 to the coast.',
  'The N7 was shut by snow.',
  'The P45 came by post.',
  'They climbed K2 in May.',
  'The dust known as PM2.5 was thick.',
])('letters of names are no currencies, and what follows their point or comma no number: %s', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['30 MUSD', 30e6, 'USD'],
  ['MSEK 120', 120e6, 'SEK'],
  ['48.5 MGBP', 48_500_000, 'GBP'],
  ['75 USD million', 75e6, 'USD'],
  ['SEK 120', 120, 'SEK'],
])('a code with its scale: %s', (words, value, unit) => {
  expect(found(`The ferry cost ${words}.`)).toEqual([[words, value, value, unit]])
})

test('a code with its own scale told keeps it', () => {
  expect(found('It cost 5 million USD.')).toEqual([['5 million USD', 5e6, 5e6, 'USD']])
})

test('a letter after a hyphen multiplies money only', () => {
  expect(found('She took shelf 12-M.').map(([words]) => words)).not.toContain('12-M')
})

test('the first of two amounts in millions', () => {
  expect(found('It cost 5m-7m euros.')).toEqual([['5m-7m euros', 5e6, 7e6, 'EUR']])
  expect(found('It is a 5m-7m wall.')).toEqual([['5m-7m', 5, 7, 'm']])
})

test('vague amounts of money', () => {
  expect(found('It lost tens of billions of dollars.')).toEqual([
    ['tens of billions of dollars', 2e10, null, 'USD'],
  ])
  expect(found('It lost millions of pounds.')).toEqual([['millions of pounds', 2e6, null, 'GBP']])
  expect(found('It lost thousands of pounds of flour.')).toEqual([['thousands of pounds', 2000, null, 'lb']])
  expect(found('It lost several million euros.')).toEqual([['several million euros', 2e6, null, 'EUR']])
})

test.each([
  ['5 million CFA francs', 5e6, 'XOF'],
  ['CFA 5 million', 5e6, 'XOF'],
  ['Birr 500', 500, 'ETB'],
  ['12 paise', 12, 'paisa'],
  ['NPR 500', 500, 'NPR'],
  ['5bn zlotys', 5e9, 'PLN'],
])('%s', (words, value, unit) => {
  expect(found(`The ferry cost ${words}.`)).toEqual([[words, value, value, unit]])
})

test('two soles are worn', () => {
  expect(found('The cobbler made two soles.')).toEqual([['two', 2, 2]])
})

test('thousands parted by spaces after a letter, and billions of pounds', () => {
  expect(found('It cost R1 200 000.')).toEqual([['R1 200 000', 1.2e6, 1.2e6, 'ZAR']])
  expect(found('It cost billions of pounds of tax.')).toEqual([['billions of pounds', 2e9, null, 'GBP']])
})
