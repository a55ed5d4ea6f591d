const NOT_OPENED =
  'The browser could not open your saved reports; nothing was changed. Restart the browser and try again.'
const UPDATED =
  'By All Accounts was updated while this page was open: nothing can be saved or looked up here any more. Close its panel and pages, then open them again.'

/** What the browser says when the store fails, and what the reader is told. First match wins. */
const SENTENCES: [names: string[], sentence: string][] = [
  [
    ['QuotaExceededError'],
    'The browser has no room left for this: nothing was saved. Free some disk space, or export and delete some reports in the library, then try again.',
  ],
  [
    ['DataError'],
    'The disk refused the write, most likely because it is full: nothing was saved. Free some disk space and try again.',
  ],
  [['VersionError'], UPDATED],
  [
    ['InvalidStateError', 'MissingAPIError', 'SecurityError'],
    'The browser lets extensions keep nothing in this mode, so nothing can be saved or looked up. Leave private browsing, or allow history and site data in the browser’s privacy settings, then try again.',
  ],
  [['UnknownError', 'NotFoundError'], NOT_OPENED],
  // The store is closed after an update, and also after each of the causes above, which it then holds inside.
  [['DatabaseClosedError'], UPDATED],
  [['OpenFailedError'], NOT_OPENED],
]

function namesOf(error: unknown): string[] {
  const names: string[] = []
  let at: unknown = error
  // Quota errors arrive inside an AbortError; four steps are more than any browser nests.
  for (let depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth++) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name)
    at = 'inner' in at ? at.inner : 'cause' in at ? at.cause : null
  }
  return names
}

/** The error as the reader is told it: a plain sentence where the cause is known, the browser's own error kept inside. */
export function explainFailure(error: unknown): Error {
  const names = namesOf(error)
  const known = SENTENCES.find(([causes]) => causes.some((cause) => names.includes(cause)))
  if (known) return new Error(known[1], { cause: error })
  return error instanceof Error ? error : new Error(String(error))
}

/** Runs a piece of the store's work; what fails is explained. */
export async function explained<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explainFailure(error)
  }
}
