import { useEffect, useState } from 'preact/hooks'
import {
  allowedSites,
  allowSite,
  type AllowedSites,
  EVERY_SITE,
  forgetSite,
  watchSites,
} from '../lib/page/sites'
import { sentenceOf } from './sentence-of'
import { strings } from './strings'

/** One permission: on where it is given; a click asks for it or takes it back. */
function Switch({
  label,
  isOn,
  isDisabled = false,
  allow,
  forget,
  onAnswer,
}: {
  label: string
  isOn: boolean
  isDisabled?: boolean
  allow: () => Promise<boolean>
  forget: () => Promise<void>
  onAnswer: (trouble: string) => void
}) {
  const change = (event: Event & { currentTarget: HTMLInputElement }) => {
    // The box shows what the browser holds, not what was clicked: it moves when the permission does.
    event.currentTarget.checked = isOn
    const asking = isOn ? forget().then(() => true) : allow()
    asking
      .then((agreed) => onAnswer(agreed ? '' : strings.siteDenied))
      .catch((error: unknown) => onAnswer(strings.failed(sentenceOf(error))))
  }
  return (
    <label>
      <input type="checkbox" checked={isOn} disabled={isDisabled} onChange={change} />
      {label}
    </label>
  )
}

/** The sites on which articles are read without a click: this one, every one; both can be taken back here. */
export function SiteSwitch({ address, onAllowed }: { address: string | null; onAllowed?: () => void }) {
  const [sites, setSites] = useState<AllowedSites>({ every: false, hosts: [] })
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    const look = () => {
      allowedSites()
        .then(setSites)
        .catch((error: unknown) => setTrouble(sentenceOf(error)))
    }
    look()
    return watchSites(look)
  }, [])
  const host = address === null ? null : new URL(address).hostname
  const ask = (what: string) =>
    allowSite(what).then((agreed) => {
      if (agreed) onAllowed?.()
      return agreed
    })
  return (
    <section class="sites" aria-label={strings.siteHeading}>
      <h2>{strings.siteHeading}</h2>
      {host !== null && address !== null && (
        <Switch
          label={strings.readHost(host)}
          isOn={sites.every || sites.hosts.includes(host)}
          isDisabled={sites.every}
          allow={() => ask(address)}
          forget={() => forgetSite(host)}
          onAnswer={setTrouble}
        />
      )}
      <Switch
        label={strings.readEvery}
        isOn={sites.every}
        allow={() => ask(EVERY_SITE)}
        forget={() => forgetSite(EVERY_SITE)}
        onAnswer={setTrouble}
      />
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  )
}
