/** The files of wink's model: the package declares only the whole. */
declare module 'wink-eng-lite-web-model/dist/*' {
  const part: (...args: unknown[]) => unknown
  export default part
}

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  const data: {
    lexicon: string
    xpansions: string
    features: Record<string, { list: string[] }>
    /** By feature: the word it is packed in, its mask, its shift, and three flags. */
    packing: {
      layout: Record<string, [word: number, mask: number, shift: number, number, number, number]>
    }
    pos: { hash: Record<string, number> }
  }
  export default data
}
