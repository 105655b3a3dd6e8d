/** What a surface shows. */
export type View =
  | { name: 'page' }
  | { name: 'saved' }
  | { name: 'lookup'; query: string }
  | { name: 'settings' }
  | { name: 'welcome' }
  /** A case without a page; `from` is where "back" leads. */
  | { name: 'case'; id: string; from: View }

const LOOK_UP: View = { name: 'lookup', query: '' }

/** The view that the fragment of the library's address stands for: `#/case/kz-ilyashev-2020`, `#/lookup?q=…`. */
export function viewOf(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [name, id] = path.split('/')
  if (name === 'saved' || name === 'settings' || name === 'welcome') return { name }
  if (name === 'case' && id && /^[a-z0-9-]+$/.test(id)) return { name, id, from: LOOK_UP }
  return { name: 'lookup', query: new URLSearchParams(query).get('q') ?? '' }
}

/** The fragment under which the library shows a view. */
export function hashOf(view: View): string {
  if (view.name === 'case') return `#/case/${view.id}`
  if (view.name === 'lookup' && view.query) return `#/lookup?q=${encodeURIComponent(view.query)}`
  return `#/${view.name}`
}
