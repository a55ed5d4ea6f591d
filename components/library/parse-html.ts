/** The part of the Trusted Types interface that is used; not every browser has it. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string },
  ) => {
    createHTML: (text: string) => string
  }
}

function makeTrust(): (text: string) => string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  const policy = types?.createPolicy('saved-page', { createHTML: (text) => text })
  return policy ? (text) => policy.createHTML(text) : (text) => text
}

let trust: ((text: string) => string) | undefined

/**
 * A saved page as a document of its own, without a window: no script of it runs, nothing is loaded, and no part of it is ever put
 * into a page of ours. Hence the browser may be told to take the text as HTML.
 */
export function parseHtml(text: string): Document {
  trust ??= makeTrust()
  return new DOMParser().parseFromString(trust(text), 'text/html')
}
