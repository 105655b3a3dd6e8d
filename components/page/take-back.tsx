import { useServices } from '../services.tsx'

/** What the reader said of a match, with the way back. */
export function TakeBack({ text, caseId, url }: { text: string; caseId: string; url: string }) {
  const { words, saved, judged } = useServices()
  const undo = async () => {
    const said = await saved.judgements.of(url)
    if (!said.ok) return
    for (const { id } of said.value.filter((one) => one.caseId === caseId)) await saved.judgements.undo(id)
    await judged()
  }
  return (
    <p class="taken" role="status">
      {text}{' '}
      <button type="button" class="link" onClick={() => void undo()}>
        {words.judge.undo}
      </button>
    </p>
  )
}
