import type { ComponentChildren } from 'preact'
import { useServices } from '../services.tsx'

/** A link out of the extension: opened by the browser's tabs, so that the page learns nothing of where it came from. */
export function ExternalLink({ url, children }: { url: string; children: ComponentChildren }) {
  const { open, words } = useServices()
  const follow = (event: MouseEvent) => {
    if (event.button > 1) return
    event.preventDefault()
    open(url)
  }
  return (
    <a class="external" href={url} rel="noreferrer noopener" target="_blank" onClick={follow} onAuxClick={follow}>
      {children}
      <span class="arrow" aria-hidden="true">
        ↗
      </span>
      <span class="unseen"> ({words.case.newWindow})</span>
    </a>
  )
}
