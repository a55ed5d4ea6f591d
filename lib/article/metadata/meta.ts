/** A page's meta values by lower-case name or property; of a name given twice, the first. */
export type Meta = (name: string) => string

/** Reads the meta elements of a page's copy. */
export function readMeta(copy: Document): Meta {
  const values = new Map<string, string>()
  for (const meta of Array.from(copy.getElementsByTagName('meta'))) {
    const content = meta.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name && !values.has(name)) values.set(name, content)
    }
  }
  return (name) => values.get(name) ?? ''
}
