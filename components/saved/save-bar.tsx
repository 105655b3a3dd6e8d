import { useEffect, useState } from 'preact/hooks'
import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import type { Outcome, SavedCase } from '#lib/saved/types.ts'
import { useServices } from '../services.tsx'
import { NoteField } from './note-field.tsx'

interface Props {
  entry: IndexEntry
  page: PageResult | undefined
  isPrivate: boolean
  hasReasons: boolean
}

/** The actions at the foot: save, note, why. Says aloud what was done, and offers to undo a removal. */
export function SaveBar({ entry, page, isPrivate, hasReasons }: Props) {
  const { saved: store, words } = useServices()
  const [saved, setSaved] = useState<SavedCase>()
  const [removed, setRemoved] = useState<SavedCase>()
  const [noting, setNoting] = useState(false)
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState('')

  useEffect(() => {
    if (isPrivate) return
    let wanted = true
    const load = async () => {
      const found = await store.get(entry.id)
      if (wanted && found.ok) setSaved(found.value)
    }
    void load()
    const end = store.onChange(() => void load())
    return () => {
      wanted = false
      end()
    }
  }, [entry.id, isPrivate])

  const take = async <T,>(work: Promise<Outcome<T>>, message: string): Promise<T | undefined> => {
    const outcome = await work
    setSaid(outcome.ok ? message : '')
    setFailure(outcome.ok ? '' : `${words.save.failed}: ${outcome.error}.`)
    return outcome.ok ? outcome.value : undefined
  }

  const save = async () => {
    const done = await take(store.save(entry), words.save.done)
    if (done) {
      setSaved(done)
      setRemoved(undefined)
    }
    return done
  }
  const remove = async () => {
    const before = await take(store.remove(entry.id), words.save.undone)
    setSaved(undefined)
    setRemoved(before)
    setNoting(false)
  }
  const restore = async () => {
    if (!removed) return
    setSaved(await take(store.restore(removed), words.save.done))
    setRemoved(undefined)
  }
  const note = async () => {
    if (!saved && !(await save())) return
    setNoting(!noting)
  }

  if (isPrivate) {
    return (
      <footer class="actions">
        <p class="muted">{words.page.private}</p>
      </footer>
    )
  }
  const kept = saved?.pages.some(({ url }) => url === page?.url) ?? false
  return (
    <footer class="actions">
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {saved && noting && (
        <NoteField key={saved.id} text={saved.note} save={(text) => take(store.setNote(saved.id, text), words.save.noteSaved)} />
      )}
      {saved && page && (
        <label class="keep">
          <input
            type="checkbox"
            checked={kept}
            onChange={() =>
              void take(kept ? store.forgetPage(saved.id, page.url) : store.keepPage(saved.id, { url: page.url, title: page.title }), '')
            }
          />
          {words.save.keepPage}
        </label>
      )}
      <p class="said" role="status">
        {said}
        {removed && (
          <button type="button" class="link" onClick={() => void restore()}>
            {words.save.undo}
          </button>
        )}
      </p>
      <div class="buttons">
        <button type="button" class="primary" aria-pressed={saved !== undefined} onClick={() => void (saved ? remove() : save())}>
          {saved ? words.save.saved : words.save.save}
        </button>
        <button type="button" class="quiet" aria-expanded={noting} onClick={() => void note()}>
          {words.save.note}
          {saved?.note && !noting ? ' ·' : ''}
        </button>
        {hasReasons && (
          <a class="reasons" href="#why">
            {words.case.why}
          </a>
        )}
      </div>
    </footer>
  )
}
