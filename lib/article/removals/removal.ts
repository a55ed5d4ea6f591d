/** A rule that takes a part of a page away from the article: what it is called in the markup, and why it isn't the article's. */
export interface Removal {
  name: string
  why: string
  /** Words of a class, id or component name; "read more" stands for read-more, readMore and readmore. */
  words: string
  /** Common words that say so only where they are the whole class, id or component name. */
  names?: string
  /** Pieces of a word that say so wherever they stand in it: "storyimg640caption". */
  pieces?: string
  /** What takes it back, elsewhere in the same attribute: "hidden md:block" is shown on a wide screen. */
  unless?: RegExp
  /** Element names that are such a part by themselves. */
  elements?: string
  /** ARIA roles that say the same. */
  roles?: string
  /** Parts with more text than this many characters are something else under the same name. */
  maxCharacters?: number
  /** Share of the page's prose that it can hold and still not be the article, 0 to 1; else 0.3. */
  maxShare?: number
}
