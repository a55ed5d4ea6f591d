import type { Bound } from '../types'
import type { Finding } from './context'

/**
 * A figure as a hedge makes it: a floor loses its top, a ceiling its bottom, "about" keeps the value. A vague word has no
 * top that a ceiling could set: "up to dozens" states no more than that there may be none.
 */
export function bounded(finding: Finding, bound: Bound): Finding {
  const { low, high } = finding
  if (bound === 'exact') return finding
  if (bound === 'about') return finding.bound === 'exact' ? { ...finding, bound } : finding
  if (bound === 'at-least' || bound === 'more-than')
    return { ...finding, low: low ?? high, high: null, bound }
  if (finding.bound === 'vague') return { ...finding, low: 0 }
  return { ...finding, low: null, high: high ?? low, bound }
}
