import { useEffect, useState } from 'preact/hooks'

type Result<T> = { ok: true; value: T } | { ok: false; error: string }

/**
 * What a loader gives, undefined until then; loaded anew when one of `inputs` changes.
 * An answer that comes too late is dropped.
 */
export function useLoaded<T>(load: () => Promise<Result<T>>, inputs: readonly unknown[]): Result<T> | undefined {
  const [result, setResult] = useState<Result<T>>()
  useEffect(() => {
    let wanted = true
    setResult(undefined)
    void load().then((loaded) => {
      if (wanted) setResult(loaded)
    })
    return () => {
      wanted = false
    }
  }, inputs)
  return result
}
