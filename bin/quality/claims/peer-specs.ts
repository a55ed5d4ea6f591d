import { readFile } from 'node:fs/promises'

/** What a spec expects: the two ends of a value, equal for a plain number. */
export interface Expected {
  low: number | null
  high: number | null
}

/** One input of a peer's specs with the values expected of it. */
export interface Spec {
  file: string
  input: string
  expected: Expected[]
  /** Why it isn't asked of us; null where it is. */
  skipped: string | null
}

interface RawSpec {
  Input: string
  NotSupported?: string
  NotSupportedByDesign?: string
  Results: { Resolution?: { value?: string | null } }[]
}

const FOLDER = '../shared/peers/recognizers-text-english'
export const FILES = [
  'Number/English/NumberModel',
  'Number/English/PercentModel',
  'Number/English/NumberRangeModel',
  'NumberWithUnit/English/CurrencyModel',
  'NumberWithUnit/English/DimensionModel',
  'NumberWithUnit/English/AgeModel',
  'NumberWithUnit/English/TemperatureModel',
]

/** Inputs that ask for what news figures are not, with the reason printed beside their number. */
const SKIPPED: [RegExp, string][] = [
  [
    /\?\s*$|^how |^convert |^could you|^set the |^(?:turn|rotate|make|raise|keep|let|sell) /i,
    'questions and spoken commands',
  ],
  [/\d\^|\dx10|\de[+-]?\d|=[<>]|x>|<>/i, 'powers and formulas'],
  [
    /\d\.\d+\.\d|phone|SCP|-\d{4}|\d\/\d+\/\d/,
    'addresses, telephone numbers, dates and names, which are no figures',
  ],
]

/** Reads "[20,30)", "(30,)" or "12". */
function readValue(value: string): Expected | null {
  const range = /^[[(](.*),(.*)[)\]]$/.exec(value)
  if (range) return { low: range[1] ? Number(range[1]) : null, high: range[2] ? Number(range[2]) : null }
  const number = Number(value.replace('%', ''))
  return Number.isNaN(number) ? null : { low: number, high: number }
}

function readSpec(file: string, raw: RawSpec): Spec {
  const values = raw.Results.map(({ Resolution }) => Resolution?.value)
  const expected = values.flatMap((value) => (value ? (readValue(value) ?? []) : []))
  const noPlatform = (raw.NotSupported?.split(',').length ?? 0) >= 4
  const noUnit = file.startsWith('NumberWithUnit') && expected.length === 0
  const unreadable = values.some((value) => !value || value === 'null')
  const skipped = noPlatform
    ? 'supported on no platform'
    : unreadable
      ? 'a unit without a number'
      : noUnit
        ? 'no number with such a unit in it, other numbers not told'
        : (SKIPPED.find(([pattern]) => pattern.test(raw.Input))?.[1] ?? null)
  return { file: file.replace(/^.*\//, ''), input: raw.Input, expected, skipped }
}

/** The specs of microsoft/Recognizers-Text for English, from beside the project; null where they aren't there. */
export async function loadSpecs(folder = FOLDER): Promise<Spec[] | null> {
  const texts = await Promise.all(FILES.map((file) => readFile(`${folder}/${file}.json`, 'utf8'))).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    },
  )
  return (
    texts &&
    texts.flatMap((text, i) =>
      (JSON.parse(text.replace(/^\uFEFF/, '')) as RawSpec[]).map((raw) => readSpec(FILES[i] ?? '', raw)),
    )
  )
}
