import type { ComponentChildren } from 'preact'

interface Props {
  title: string
  /** A failure is announced at once. */
  failure?: boolean
  children?: ComponentChildren
}

/** A state in words: nothing found, not readable, failed. */
export function Notice({ title, failure = false, children }: Props) {
  return (
    <section class="notice" role={failure ? 'alert' : undefined}>
      <h1>{title}</h1>
      {children}
    </section>
  )
}

/** The shape of a case while it is being opened. Shows only where that takes long enough to notice. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" role="status">
      <h1 class="unseen">{label}</h1>
      <i class="short" />
      <i class="tall" />
      <i />
      <i class="short" />
      <i />
      <i />
    </div>
  )
}
