interface SentenceText {
  kind: string
  text: string
}

/**
 * Sentences in one line. A text that does not say what kind of sentence it is ("ten years",
 * "300,000 roubles") gets the kind before it.
 * @param labels names of the kinds in the language of the interface
 */
export function wordSentences(sentences: readonly SentenceText[], labels: Record<string, string>): string {
  return sentences
    .map(({ kind, text }) => {
      const label = labels[kind]
      return !label || text.toLowerCase().includes(label.toLowerCase().split(' ')[0] ?? '') ? text : `${label}: ${text}`
    })
    .join('; ')
}
