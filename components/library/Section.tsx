import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/**
 * A part of the library under its heading, with a sentence on what it is for.
 * @param anchor by which it is linked to on the page
 */
export function Section({
  anchor,
  title,
  why,
  children,
}: {
  anchor: string
  title: string
  why?: string
  children: ComponentChildren
}) {
  const id = useId()
  return (
    <section class="part" id={anchor} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {why && <p class="soft">{why}</p>}
      {children}
    </section>
  )
}
