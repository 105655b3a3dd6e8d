import type { Finding } from './schema.ts'

export interface FindingGroup {
  right: Finding['right']
  findings: Finding[]
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
