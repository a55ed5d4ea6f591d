import { after, anyOf, before } from '../around'
import type { Finding, Refiner, Scene } from '../context'
import { PEOPLE } from '../words/counted-words'

const FOUR_DIGITS = /^\d{4}$/
const COUNTED_NEXT = new RegExp(`^ (?:\\p{L}{3,20} )?${anyOf(PEOPLE)}\\b`, 'iu')
const YEAR_BEFORE =
  /\b(?:in|since|until|till|by|from|before|after|during|year|circa|late|early|mid|of|the|and|to|through|summer|autumn|fall|winter|spring|season|back)[ -]$/i
const MONEY_BEFORE = /(?:[$£€¥₹]|[A-Z]{3}) ?$/
const HEDGE_BEFORE =
  /\b(?:than|some|least|about|nearly|almost|over|around|approximately|roughly|above|below|under|exceed(?:s|ed|ing)?|surpass(?:es|ed)?|up to|or|killed|killing|by)[ ]$/i

/** "A 14% increase over 2008": a year that others are held against. */
const COMPARED_BEFORE =
  /(?:%|percent|per cent|\b(?:increase|decrease|rise|drop|gain|jump|growth|decline|improvement|fall|up|down|more|fewer|better|worse)) (?:over|on|above|below) $/i

/** "Charged over 1998 murder", "a row over 2014 vote": of what year. */
const ABOUT_BEFORE =
  /\b(?:charged?|charges|arrest(?:ed|s)?|jailed|convicted|convictions?|sued?|sues|tried|trial|held|questioned|apolog[a-z]{2,5}|prob(?:e|ed)|inquiry|investigat[a-z]{2,4}|guilty|row|claims|verdict|sorry|lawsuit|dispute|anger|fury) over $/i
const ABOUT_AFTER = /^ \p{L}/u

/** 1500 to 2099 is a year, unless it is hedged, or beside money or people. */
function isYear({ start, end, low, form }: Finding, { text }: Scene): boolean {
  if (form !== 'digits' || low === null || !FOUR_DIGITS.test(text.slice(start, end))) return false
  if (low < 1000 || low > 2199) return false
  const [left, right] = [before(text, start), after(text, end)]
  if (MONEY_BEFORE.test(left) || /^(?:[%°-]| percent| per cent)/.test(right)) return false
  const isCounted = COUNTED_NEXT.test(right)
  if (low < 1500 || low > 2099)
    return YEAR_BEFORE.test(left) && /^(?:[,.;)]|$)/.test(right) && /\b(?:in|since|year) $/i.test(left)
  if (isCounted) return /\b(?:in|since|of|the|from|by|during) $/i.test(left) && !/\bof $/i.test(left)
  if (left.endsWith(' over ') && ABOUT_BEFORE.test(left) && ABOUT_AFTER.test(right)) return true
  return !HEDGE_BEFORE.test(left) || YEAR_BEFORE.test(left) || COMPARED_BEFORE.test(left)
}

/** Drops years. */
export const years: Refiner = {
  name: 'years',
  refine: (findings, scene) => findings.filter((finding) => !isYear(finding, scene)),
}
