/** Parts in a line with points between them; each keeps its own direction, whatever stands beside it. */
export function Joined({ parts }: { parts: readonly (string | false | undefined)[] }) {
  const shown = parts.filter((part): part is string => Boolean(part))
  return (
    <>
      {shown.map((part, i) => (
        <>
          {i > 0 && ' · '}
          <bdi>{part}</bdi>
        </>
      ))}
    </>
  )
}
