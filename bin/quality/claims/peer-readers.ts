import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Expected } from './peer-specs'
import { figuresOf } from './figures-of'

/** Reads the values of a text's numbers, in order. */
export type Reader = (text: string) => Expected[]

const plain = (value: number): Expected => ({ low: value, high: value })

const wink = winkNLP(model, ['sbd', 'ner'])

/** Entities that state a number; dates, times and the like do not. */
const WINK_NUMBERS = new Set(['CARDINAL', 'MONEY', 'PERCENT'])

interface WinkEntity {
  value: string
  type: string
}

/** What reads the same input: ours and its peers. */
export const READERS: Record<string, Reader> = {
  'by all accounts': (text) => figuresOf(text),
  'recognizers-text': (text) =>
    recognizeNumber(text, Culture.English).map(({ resolution }) => plain(Number(resolution?.value))),
  compromise: (text) => (nlp(text).numbers().get() as (number | null)[]).map((value) => plain(value ?? NaN)),
  'wink entities': (text) =>
    (wink.readDoc(text).entities().out(wink.its.detail) as unknown as WinkEntity[])
      .filter(({ type }) => WINK_NUMBERS.has(type))
      .map(({ value }) => plain(Number(value.replace(/[,$£€%]/g, '')))),
}
