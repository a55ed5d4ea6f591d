import { strings } from '../strings'
import { Exports } from './Exports'
import { Imports } from './Imports'
import { Packs } from './Packs'
import { Reports } from './Reports'
import { Sites } from './Sites'
import { words } from './words'

/** The library: what is saved, what can be added and taken along, and what is read without a click. */
export function Library() {
  return (
    <>
      <header class="masthead">
        <h1>
          {strings.name} <span class="place">{words.title}</span>
        </h1>
        <p>{words.promise}</p>
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
