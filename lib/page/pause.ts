/**
 * Lets the page do its own work: resolves in a task of its own, behind the clicks and the painting that wait. A message to oneself,
 * because timers of a tab in the background are held back by the browser.
 * @throws the signal's reason, once it is aborted: what was under way is not wanted any more
 */
export async function pause(left: AbortSignal): Promise<void> {
  left.throwIfAborted()
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
  left.throwIfAborted()
}
