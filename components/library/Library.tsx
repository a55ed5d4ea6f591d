import { strings } from '../strings'
import { Exports } from './Exports'
import { Imports } from './Imports'
import { Packs } from './Packs'
import { Reports } from './Reports'
import { Sites } from './Sites'
import { words } from './words'

/** The parts of the page, which on a narrow screen stand far apart. */
const PARTS = [
  ['reports', words.reports],
  ['packs', words.packs],
  ['import', words.import],
  ['export', words.export],
  ['sites', words.sites],
] as const

/** The library: what is saved, what can be added and taken along, and what is read without a click. */
export function Library() {
  return (
    <>
      <header class="masthead">
        <h1>
          {strings.name} <span class="place">{words.title}</span>
        </h1>
        <p>{words.promise}</p>
        <nav aria-label={words.parts}>
          <ul>
            {PARTS.map(([anchor, title]) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="library">
        <Reports />
        <div class="aside">
          <Packs />
          <Imports />
          <Exports />
          <Sites />
        </div>
      </main>
    </>
  )
}
