import type { Finding } from './schema.ts'

export interface FindingGroup {
  right: Finding['right']
  findings: Finding[]
}

/** Who found something, each once, without what stands in brackets behind the name. */
export function findersOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ by }) => by.replace(/\s*\(.*\)$/, '')))]
}

/** Findings by the right they concern, in the order in which the record first names each. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<Finding['right'], Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.right)
    if (group) group.push(finding)
    else groups.set(finding.right, [finding])
  }
  return [...groups].map(([right, list]) => ({ right, findings: list }))
}
