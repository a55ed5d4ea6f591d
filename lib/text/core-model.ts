import data from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'

type Feature = (typeof data.features)[string]

/** 32-bit numbers from base64, as the model packs them. */
function unpacked(base64: string): Uint32Array {
  const bytes = atob(base64)
  const unpacked = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) unpacked[at] = bytes.charCodeAt(at)
  return new Uint32Array(unpacked.buffer)
}

/** A feature's values with the way back to their numbers; wink adds the words that it meets. */
function indexed(feature: Feature | undefined) {
  const list = [...(feature?.list ?? [])]
  const hash = Object.create(null) as Record<string, number>
  list.forEach((value, at) => (hash[value] = at))
  return { ...feature, list, hash, intrinsicSize: list.length, index: list.length }
}

/**
 * wink's vocabulary with its lemmas and tags, unpacked. Its package does the same on a copy that it makes by way
 * of text, which takes a fifth of the first reading.
 */
export function coreModel(): object {
  const { packing, pos } = data
  const features: Record<string, object> = { ...data.features }
  const efList: string[] = []
  for (const [name, [, mask, shift, isFixed, isOfNewWords]] of Object.entries(packing.layout)) {
    if (isFixed === 0) features[name] = { ...indexed(data.features[name]), maxIndex: mask >>> shift }
    if (isOfNewWords === 1) efList.push(name)
  }
  features['lexeme'] = indexed(data.features['lexeme'])
  const clusters = data.features['posClusters']?.list ?? []
  features['posClusters'] = {
    ...data.features['posClusters'],
    list: clusters.map((tags) => new Set(tags.split('_').map((tag) => pos.hash[tag] ?? 0))),
  }
  return {
    ...data,
    lexicon: unpacked(data.lexicon),
    xpansions: unpacked(data.xpansions),
    features,
    packing: { ...packing, efList },
  }
}
