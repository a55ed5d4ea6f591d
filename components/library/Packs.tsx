import { installPack, listPacks, removePack } from '../../lib/store/packs'
import type { InstalledPack } from '../../lib/store/schema'
import { starterPacks } from '../starter-packs'
import { Section } from './Section'
import { TaskNote } from './TaskNote'
import { useTask } from './use-task'
import { useWatched } from '../use-watched'
import { words } from './words'

type Offered = Pick<InstalledPack, 'id' | 'name' | 'about'> & { installed: InstalledPack | null }

/** The packs that come with the extension, and those of earlier versions of it that are still here. */
export function packLines(installed: readonly InstalledPack[]): Offered[] {
  const byId = new Map(installed.map((pack) => [pack.id, pack]))
  const offered = starterPacks.map(({ id, name, about }) => ({
    id,
    name,
    about,
    installed: byId.get(id) ?? null,
  }))
  const known = new Set(starterPacks.map(({ id }) => id))
  return [
    ...offered,
    ...installed.filter(({ id }) => !known.has(id)).map((pack) => ({ ...pack, installed: pack })),
  ]
}

/** The starter packs: added and removed as a whole. */
export function Packs() {
  const { value: installed, failure } = useWatched(listPacks)
  const task = useTask()
  const add = (id: string) =>
    task.run(async () => {
      const pack = starterPacks.find((offered) => offered.id === id)
      if (pack) await installPack(pack)
      return ''
    })
  const remove = (id: string) =>
    task.run(async () => {
      await removePack(id)
      return ''
    })
  return (
    <Section anchor="packs" title={words.packs} why={words.packsWhy}>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <ul class="packs">
        {installed &&
          packLines(installed).map(({ id, name, about, installed: here }) => (
            <li key={id} class="line">
              <div>
                <p>
                  <b>{name}</b>
                </p>
                <p class="soft">
                  {here ? `${words.packHolds(here.reports, here.figures)} · ${words.packIn}` : about}
                </p>
              </div>
              {here ? (
                <button type="button" aria-label={words.removePackNamed(name)} onClick={() => remove(id)}>
                  {words.removePack}
                </button>
              ) : (
                <button
                  type="button"
                  class="primary"
                  aria-label={words.addPackNamed(name)}
                  onClick={() => add(id)}
                >
                  {words.addPack}
                </button>
              )}
            </li>
          ))}
      </ul>
      <TaskNote task={task} />
    </Section>
  )
}
