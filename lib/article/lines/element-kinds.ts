const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Elements that begin and end a line. */
export const BLOCKS = list(`
  html body article section main header footer aside nav div p h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd
  table caption thead tbody tfoot tr th td blockquote pre figure figcaption address details summary fieldset legend hr center
`)

export const HEADINGS = list('h1 h2 h3 h4 h5 h6')
export const ITEMS = list('li dt dd')
export const STRESSED = list('b strong em i')
