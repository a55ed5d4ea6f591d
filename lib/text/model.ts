import type { Model } from 'wink-nlp'
import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js'
import { coreModel } from './core-model'

/** An automaton that has learnt nothing, as wink writes one. */
const UNTAUGHT = '[100,0,{},{},{},{}]'

/** A model that wink loads whether it is asked for or not, with nothing in it. */
const none = () => ({ machines: [UNTAUGHT], transformers: [], setter: () => undefined })

/**
 * The parts of wink's English model that tokens, parts of speech and lemmas come from. Those for sentences, names,
 * sentiment and negation are left out: 0.6 MB that would be shipped, read and never asked.
 */
export const model: Model = {
  core: coreModel,
  pos,
  sbd: none,
  ner: none,
  negation: none,
  sa: none,
  metaCER: none,
  featureFn,
  addons: { lemmatize },
}
