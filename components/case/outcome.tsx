/** Shape of an outcome, so that it is not told by colour: filled against, open for, half in between. */
const SHAPES: Record<string, string> = {
  convicted: 'against',
  pending: 'open',
  acquitted: 'for',
  dropped: 'for',
  'conviction-overturned': 'for',
  pardoned: 'for',
  mixed: 'half',
  unknown: 'open',
}

export function OutcomeMark({ outcome }: { outcome: string }) {
  return <i class={`mark ${SHAPES[outcome] ?? 'open'}`} aria-hidden="true" />
}

/** Name of a country in the language of the interface. */
export function countryName(code: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code
}
