import { useEffect, useState } from 'preact/hooks'
import {
  allowedSites,
  allowSite,
  EVERY_SITE,
  forgetSite,
  watchSites,
  type AllowedSites,
} from '../../lib/page/sites'
import { strings } from '../strings'
import { Section } from './Section'
import { TaskNote } from './TaskNote'
import { useTask } from './use-task'
import { words } from './words'

/** The sites that are read without a click: each can be taken back here, and every site allowed. */
export function Sites() {
  const [sites, setSites] = useState<AllowedSites | null>(null)
  const task = useTask()
  useEffect(() => {
    const look = () =>
      allowedSites().then(setSites, (error: unknown) => task.run(() => Promise.reject(error)))
    void look()
    return watchSites(() => void look())
  }, [])
  if (!sites) return null
  const forget = (host: string) =>
    task.run(async () => {
      await forgetSite(host)
      return words.siteForgotten(host === EVERY_SITE ? words.everySite : host)
    })
  // The browser asks only where the question comes straight from the click: nothing may be waited for before it.
  const allowEvery = () =>
    task.run(() => allowSite(EVERY_SITE).then((agreed) => (agreed ? '' : strings.siteDenied)))
  return (
    <Section anchor="sites" title={words.sites} why={words.sitesWhy}>
      {sites.hosts.length === 0 && !sites.every && <p class="row">{words.noSites}</p>}
      <ul class="hosts">
        {sites.hosts.map((host) => (
          <li key={host} class="line">
            <bdi>{host}</bdi>
            <button type="button" aria-label={words.forgetSiteNamed(host)} onClick={() => forget(host)}>
              {words.forgetSite}
            </button>
          </li>
        ))}
        <li class="line">
          <span>{words.everySite}</span>
          {sites.every ? (
            <button
              type="button"
              aria-label={words.forgetSiteNamed(words.everySite.toLowerCase())}
              onClick={() => forget(EVERY_SITE)}
            >
              {words.forgetSite}
            </button>
          ) : (
            <button type="button" aria-label={words.readEveryNamed} onClick={allowEvery}>
              {words.readEvery}
            </button>
          )}
        </li>
      </ul>
      <TaskNote task={task} />
    </Section>
  )
}
