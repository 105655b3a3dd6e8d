import { useEffect, useState } from 'preact/hooks'
import { useServices } from '../services.tsx'

const TITLE = 'Three posts, three years: an Almaty court sentences a critic by video link'
const TEXT = [
  'A court in Almaty, Kazakhstan, has convicted the activist Alnur Ilyashev of disseminating knowingly false information in three Facebook posts about the ruling party.',
  'The trial was held by video link. His lawyers told the judge that they could not hear their client, and he could not hear his own trial. He was sentenced to three years of restricted freedom.',
]

/** An article to try recognition on, with the words marked that give the case away: what happens beside every page, shown once. */
export function SampleArticle() {
  const { recogniseSample } = useServices()
  const [marks, setMarks] = useState<string[]>([])
  useEffect(() => {
    void recogniseSample(TITLE, TEXT.join('\n')).then(setMarks)
  }, [])
  const marked = (text: string) => {
    const parts: (string | { word: string })[] = []
    let rest = text
    for (;;) {
      const next = marks
        .map((word) => ({ word, at: rest.indexOf(word) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0]
      if (!next) break
      parts.push(rest.slice(0, next.at), { word: next.word })
      rest = rest.slice(next.at + next.word.length)
    }
    parts.push(rest)
    return parts.map((part) => (typeof part === 'string' ? part : <mark key={part.word}>{part.word}</mark>))
  }
  return (
    <blockquote class="sample" lang="en">
      <p class="name">{marked(TITLE)}</p>
      {TEXT.map((text) => (
        <p key={text}>{marked(text)}</p>
      ))}
    </blockquote>
  )
}
