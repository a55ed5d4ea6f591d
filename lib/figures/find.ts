import { makeReadable, type Readable } from '../text/normalise'
import type { Figure, Sentence, Token, Trace } from '../types'
import type { Finding, Scene } from './context'
import { PARSERS, REFINERS } from './rules'

function sceneOf(sentence: Sentence, readable: Readable, tokens: Token[] | (() => Token[])): Scene {
  return {
    text: readable.text,
    get tokens() {
      return typeof tokens === 'function' ? tokens() : tokens
    },
    placeOf: (offset) => readable.toReadable(offset - sentence.start),
  }
}

function toFigure(finding: Finding, sentence: Sentence, { toOriginal }: Readable): Figure {
  const from = toOriginal(finding.start)
  const to = toOriginal(finding.end - 1) + 1
  const { low, high, bound, unit, change, kind, implicit } = finding
  return {
    text: sentence.text.slice(from, to),
    start: sentence.start + from,
    end: sentence.start + to,
    low,
    high,
    bound,
    unit,
    change,
    kind,
    implicit,
  }
}

/**
 * Finds the figures of a sentence, in order, none overlapping; offsets are those of the article's text.
 * @param tokens the sentence's tokens, offsets in the article's text; or what tells them apart, where a rule asks for them
 * @param trace takes a step for each rule that found, changed or dropped a figure, where given
 */
export function findFigures(sentence: Sentence, tokens: Token[] | (() => Token[]), trace?: Trace): Figure[] {
  const readable = makeReadable(sentence.text)
  const scene = sceneOf(sentence, readable, tokens)
  const show = (findings: Finding[]) =>
    findings.map(({ start, end }) => scene.text.slice(start, end)).join(' | ')
  const parsed = PARSERS.flatMap(({ name, parse }) => {
    const findings = parse(scene)
    if (trace && findings.length > 0)
      trace({ room: 'figures', rule: name, found: show(findings), why: sentence.text })
    return findings
  }).sort((a, b) => a.start - b.start || b.end - a.end)
  const refined = REFINERS.reduce((findings, { name, refine }) => {
    if (findings.length === 0) return findings
    const kept = refine(findings, scene)
    if (trace && show(kept) !== show(findings)) {
      trace({ room: 'figures', rule: name, found: show(kept), why: `of ${show(findings)}` })
    }
    return kept
  }, parsed)
  return refined.map((finding) => toFigure(finding, sentence, readable))
}
