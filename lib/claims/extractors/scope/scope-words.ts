/** Long happenings: what is counted in them is a running total. */
export const LONG_EVENTS: ReadonlySet<string> = new Set(
  'war conflict fighting invasion offensive campaign hostility genocide epidemic outbreak pandemic insurgency occupation incursion uprising'.split(
    ' ',
  ),
)
/** Happenings of an hour or a day: what is counted in them is one event's. */
export const SHORT_EVENTS: ReadonlySet<string> = new Set(
  'strike airstrike attack raid blast explosion bombing shelling shooting bombardment crash accident ambush clash fire quake earthquake flood collapse'.split(
    ' ',
  ),
)
export const HOLDS: ReadonlySet<string> = new Set('accommodate seat house hold fit carry'.split(' '))
/** What bodies are seen in: a count of those seen is no toll. */
export const PICTURES: ReadonlySet<string> = new Set(
  'photo photograph image picture video footage'.split(' '),
)
/** How they are seen there, in the words beside them. */
export const SEEN: ReadonlySet<string> = new Set(['show', 'see', 'carry', 'wrap', 'depict', 'feature'])
