import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Outcome } from '#lib/saved/types.ts'
import { useServices } from '../services.tsx'
import { NoteField } from './note-field.tsx'

/** Something that can be saved with a note: how it is found, saved, removed and brought back. */
export interface Keeper<T extends { note: string }> {
  /** Changes when it is about something else. */
  key: string
  get(): Promise<Outcome<T | undefined>>
  save(): Promise<Outcome<T>>
  remove(): Promise<Outcome<T | undefined>>
  restore(kept: T): Promise<Outcome<T>>
  setNote(note: string): Promise<Outcome<T>>
}

interface Props<T extends { note: string }> {
  keeper: Keeper<T>
  texts: { save: string; saved: string; done: string; undone: string; noteLabel: string }
  isPrivate: boolean
  /** More about what is saved, above the buttons. */
  more?: (kept: T, take: (work: Promise<Outcome<T>>) => void) => ComponentChildren
  /** At the end of the buttons. */
  children?: ComponentChildren
}

/** The actions at the foot: save and note. Says aloud what was done, and offers to undo a removal. */
export function KeepBar<T extends { note: string }>({ keeper, texts, isPrivate, more, children }: Props<T>) {
  const { saved: store, words } = useServices()
  const [kept, setKept] = useState<T>()
  const [removed, setRemoved] = useState<T>()
  const [noting, setNoting] = useState(false)
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState('')

  useEffect(() => {
    if (isPrivate) return
    let wanted = true
    const load = async () => {
      const found = await keeper.get()
      if (wanted && found.ok) setKept(found.value)
    }
    void load()
    const end = store.onChange(() => void load())
    return () => {
      wanted = false
      end()
    }
  }, [keeper.key, isPrivate])

  const take = async <R,>(work: Promise<Outcome<R>>, message: string): Promise<R | undefined> => {
    const outcome = await work
    setSaid(outcome.ok ? message : '')
    setFailure(outcome.ok ? '' : `${words.save.failed}${words.marks.colon}${outcome.error}`)
    return outcome.ok ? outcome.value : undefined
  }
  const save = async () => {
    const done = await take(keeper.save(), texts.done)
    if (done) {
      setKept(done)
      setRemoved(undefined)
    }
    return done
  }
  const remove = async () => {
    const before = await take(keeper.remove(), texts.undone)
    setKept(undefined)
    setRemoved(before)
    setNoting(false)
  }
  const restore = async () => {
    if (!removed) return
    setKept(await take(keeper.restore(removed), texts.done))
    setRemoved(undefined)
  }
  const note = async () => {
    if (!kept && !(await save())) return
    setNoting(!noting)
  }

  if (isPrivate) {
    return (
      <footer class="actions">
        <p class="muted">{words.page.private}</p>
      </footer>
    )
  }
  return (
    <footer class="actions">
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {kept && noting && (
        <NoteField
          key={keeper.key}
          label={texts.noteLabel}
          text={kept.note}
          save={(text) => take(keeper.setNote(text), words.save.noteSaved)}
        />
      )}
      {kept && more?.(kept, (work) => void take(work, ''))}
      <p class="said" role="status">
        {said}
        {removed && (
          <button type="button" class="link" onClick={() => void restore()}>
            {words.save.undo}
          </button>
        )}
      </p>
      <div class="buttons">
        <button type="button" class="primary" aria-pressed={kept !== undefined} onClick={() => void (kept ? remove() : save())}>
          {kept ? texts.saved : texts.save}
        </button>
        <button type="button" class="quiet" aria-expanded={noting} onClick={() => void note()}>
          {words.save.note}
          {kept?.note && !noting ? ' ·' : ''}
        </button>
        {children}
      </div>
    </footer>
  )
}
