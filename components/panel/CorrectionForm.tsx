import { useState } from 'preact/hooks'
import type { Correctable } from '../../lib/store/apply-corrections'
import type { Claim, Measure, Scope, Status } from '../../lib/types'
import { fieldNames, measureNames, scopeChoices, scopeNames, statusNames } from '../names'
import { strings } from '../strings'
import { sentenceOf } from '../sentence-of'
import { changedFields, type Draft, draftOf } from './correction-draft'

/** The fields that are typed, with what the browser is to take them for. */
const TYPED = [
  ['low', 'text'],
  ['high', 'text'],
  ['counted', 'text'],
  ['who', 'text'],
  ['where', 'text'],
  ['saidBy', 'text'],
  ['from', 'date'],
  ['to', 'date'],
] as const

const keysOf = <Key extends string>(names: Record<Key, string>) => Object.keys(names) as Key[]

/** The fields that are chosen, with what the choices are called. */
const CHOSEN = [
  [
    'measure',
    keysOf<Measure>(measureNames),
    (one: string) => measureNames[one as Measure] || strings.otherMeasure,
  ],
  ['status', keysOf<Status>(statusNames), (one: string) => statusNames[one as Status] || one],
  [
    'scope',
    keysOf<Scope>(scopeNames),
    (one: string) => scopeNames[one as Scope] || scopeChoices[one as Scope] || one,
  ],
] as const

/** A claim's fields as read, to be corrected; only those that were changed are handed on. */
export function CorrectionForm({
  claim,
  onKeep,
}: {
  claim: Claim
  onKeep: (fields: Partial<Correctable>) => void
}) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(claim))
  const [trouble, setTrouble] = useState('')
  const put = (field: keyof Draft, value: string) => setDraft((before) => ({ ...before, [field]: value }))
  const keep = (event: Event) => {
    event.preventDefault()
    try {
      const fields = changedFields(claim, draft)
      if (Object.keys(fields).length === 0) return setTrouble(strings.nothingChanged)
      setTrouble('')
      onKeep(fields)
    } catch (error) {
      setTrouble(sentenceOf(error))
    }
  }
  return (
    <form class="fields" onSubmit={keep}>
      {TYPED.map(([field, type]) => (
        <label key={field}>
          {fieldNames[field]}
          <input
            type={type}
            name={field}
            autocomplete="off"
            inputMode={field === 'low' || field === 'high' ? 'decimal' : undefined}
            value={draft[field]}
            onInput={({ currentTarget }) => put(field, currentTarget.value)}
          />
        </label>
      ))}
      {CHOSEN.map(([field, choices, nameOf]) => (
        <label key={field}>
          {fieldNames[field]}
          <select
            name={field}
            value={draft[field]}
            onChange={({ currentTarget }) => put(field, currentTarget.value)}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {nameOf(choice)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {trouble && <p role="alert">{trouble}</p>}
      <button type="submit" class="primary">
        {strings.keepCorrection}
      </button>
    </form>
  )
}
