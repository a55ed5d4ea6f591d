import { anyOf } from '../any-of'

/** What a paywall says, as alternatives of a pattern. */
export const WALL_PHRASES = anyOf(`
  (?:subscribe|sign (?:in|up)|log in|register|join|pay|upgrade)[\\w ,/'’]{0,40} to (?:continue|keep|read|unlock|access|view|see|finish)(?: (?:reading|the (?:full|rest|whole|entire|complete)|this|full))
  to (?:continue|keep) reading(?=\\W*$|[.,:;]| (?:this|the|your|our|with|for|please|sign|log|subscribe)\\b)
  (?:read|view|see|get|access) the (?:full|whole|entire|rest of (?:the|this)) (?:story|article|report|piece)[\\w ,]{0,30}(?:subscri|sign|log|regist|member)
  this (?:article|story|content|report|post) is (?:for|only (?:available )?(?:for|to)|reserved (?:for|to)|available (?:only )?(?:for|to)|exclusive to|limited to) [\\w ]{0,20}(?:subscribers|members|registered)
  (?:content|article) is reserved for subscribers
  (?:for )?(?:paid )?(?:subscribers|members) only(?=\\W*$|[.:])
  you(?:['’]ve| have) (?:reached|read|used)[\\w ]{0,20} (?:your|all|last)[\\w ]{0,30}(?:limit|articles?|free)
  already (?:a |an )?(?:subscriber|subscribed)\\b
  already a(?: \\w+)? member(?=\\W{0,2}\\?|\\W{0,3}(?:log|sign) in\\b)
  unlock (?:this|the (?:full|rest))
  continue reading (?:with|for|this|your|by)
  subscribe (?:now )?(?:for|to get) (?:full|unlimited) access
  (?:start|begin) your [\\w -]{0,12}(?:free )?trial
  allerede abonnent
  prøveperiode
  bereits abonnent
  déjà abonné
  ya (?:eres|es|soy) suscriptor
  al abonnee
  redan prenumerant
`)
