interface SentenceText {
  kind: string
  text: string
}

/** Kinds of sentence in the language of the dataset's texts. */
const KINDS: Record<string, string> = {
  imprisonment: 'Prison',
  suspended: 'Suspended',
  probation: 'Probation',
  'house-arrest': 'House arrest',
  fine: 'Fine',
  'forced-labour': 'Forced labour',
  'community-service': 'Community service',
  'activity-ban': 'Ban',
  'travel-ban': 'Travel ban',
  damages: 'Damages',
  deportation: 'Deportation',
  death: 'Death',
}

/**
 * Sentences in one line. A text that does not say what kind of sentence it is ("ten years",
 * "300,000 roubles") gets the kind before it.
 */
export function wordSentences(sentences: readonly SentenceText[]): string {
  return sentences
    .map(({ kind, text }) => {
      const label = KINDS[kind]
      return !label || text.toLowerCase().includes(label.toLowerCase().split(' ')[0] ?? '') ? text : `${label}: ${text}`
    })
    .join('; ')
}
