import { useEffect, useRef, useState } from 'preact/hooks'
import { LONGEST_NOTE } from '#lib/saved/types.ts'

const PAUSE = 400

/** A note that saves itself: after a pause in typing, and when it is left or closed. */
export function NoteField({ label, text, save }: { label: string; text: string; save: (text: string) => Promise<unknown> }) {
  const [value, setValue] = useState(text)
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; value: string } | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)

  const flush = () => {
    if (!pending.current) return
    clearTimeout(pending.current.timer)
    const { value: latest } = pending.current
    pending.current = null
    void save(latest)
  }
  useEffect(() => {
    field.current?.focus()
    return flush
  }, [])

  const type = (next: string) => {
    setValue(next)
    clearTimeout(pending.current?.timer)
    pending.current = { value: next, timer: setTimeout(flush, PAUSE) }
  }
  return (
    <label class="note">
      <span>{label}</span>
      <textarea
        ref={field}
        rows={3}
        dir="auto"
        value={value}
        maxLength={LONGEST_NOTE}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={flush}
      />
    </label>
  )
}
