import { useRef, useState } from 'preact/hooks'
import { importFile, type FileImport } from './import-file'
import { Section } from './Section'
import { words } from './words'

/** Files that can be chosen. */
const KINDS = '.json,.html,.htm,.mhtml,.mht,.txt'

/** Brings in an exported library, and articles that were saved as files. */
export function Imports() {
  const [running, setRunning] = useState('')
  const [results, setResults] = useState<FileImport[]>([])
  const input = useRef<HTMLInputElement>(null)
  const bringIn = async (files: File[]) => {
    setResults([])
    for (const file of files) {
      setRunning(words.importing(file.name))
      const result = await importFile(file)
      setResults((before) => [...before, result])
    }
    setRunning('')
    if (input.current) input.current.value = ''
  }
  return (
    <Section anchor="import" title={words.import} why={words.importWhy}>
      <label class="choose">
        <span class="unseen">{words.choose}</span>
        <input
          ref={input}
          type="file"
          multiple
          accept={KINDS}
          disabled={running !== ''}
          onChange={(event) => void bringIn([...(event.currentTarget.files ?? [])])}
        />
      </label>
      <div role="status">
        {running && <p class="soft">{running}</p>}
        <ul class="results">
          {results.map(({ name, said, failed }, at) => (
            <li key={at} class={failed ? 'failure' : 'done'}>
              <b>
                <bdi>{name}</bdi>
              </b>{' '}
              {said}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
