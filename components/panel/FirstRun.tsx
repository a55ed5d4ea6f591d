import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { findLoss } from '../../lib/store/kept-count'
import { isStoreEmpty } from '../../lib/store/list'
import { installPack } from '../../lib/store/packs'
import { watch } from '../../lib/store/watch'
import { starterPacks } from '../starter-packs'
import { strings } from '../strings'
import { sentenceOf } from '../sentence-of'
import { announce } from './announce'

/** Kept so that the offer is made until it is answered, and no longer. */
const ANSWERED = 'starter-pack-answered'

async function isFirstRun(): Promise<boolean> {
  // The store is asked first: a query is watched for what it read before it waited for anything else.
  return (
    (await isStoreEmpty()) &&
    (await findLoss()) === null &&
    !(await browser.storage.local.get(ANSWERED))[ANSWERED]
  )
}

async function take(pack: (typeof starterPacks)[number]): Promise<void> {
  try {
    await installPack(pack)
    announce(strings.packAdded(pack.name))
  } catch (error) {
    announce(strings.failed(sentenceOf(error)))
  }
}

/** Offers the starter packs while nothing is saved and no answer was given. */
export function FirstRun() {
  const [isFirst, setFirst] = useState(false)
  useEffect(() => watch(isFirstRun, setFirst, ({ message }) => announce(message)), [])
  const later = () => {
    setFirst(false)
    browser.storage.local.set({ [ANSWERED]: true }).catch((error: unknown) => announce(sentenceOf(error)))
  }
  if (!isFirst) return null
  return (
    <section class="first-run">
      <h2>{strings.firstRunTitle}</h2>
      <p>{strings.firstRun}</p>
      {starterPacks.map((pack) => (
        <div key={pack.id}>
          <p class="row">{pack.about}</p>
          <p class="row">
            <button type="button" class="primary" onClick={() => void take(pack)}>
              {strings.takePack(pack.name)}
            </button>
            <button type="button" onClick={later}>
              {strings.laterPack}
            </button>
          </p>
        </div>
      ))}
    </section>
  )
}
