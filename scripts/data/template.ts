/** A record to be filled in; every place that `data:check` will not let pass says what belongs there. */
export function template(id: string): object {
  const country = id.slice(0, 2).toUpperCase()
  const year = id.slice(-4)
  return {
    $schema: '../../case.schema.json',
    id,
    title: 'TO WRITE: neutral name, "Country v. Given Surname"',
    country,
    place: 'TO WRITE: city of the court, or remove',
    lead: 'TO WRITE: one sentence, who they are and what they were tried for, without the name.',
    defendants: [
      {
        name: 'TO WRITE: name in Latin letters',
        names: [
          {
            text: 'TO WRITE: the name as pages in the country write it',
            lang: 'xx',
            source: 'https://example.org/a-page-that-writes-it-so',
          },
        ],
        roles: ['journalist'],
        affiliation: 'TO WRITE: outlet or organisation, or remove',
      },
    ],
    expression: { medium: 'social-media', summary: 'TO WRITE: what was said or done, in our own words.', source: 'first-source' },
    charges: [
      {
        offence: 'false-information',
        label: 'TO WRITE: the charge',
        law: 'TO WRITE: statute',
        provision: 'TO WRITE: article',
        result: 'pending',
        source: 'first-source',
      },
    ],
    court: 'TO WRITE: court, or remove',
    status: { stage: 'trial', outcome: 'pending', custody: 'unknown', asOf: year, source: 'first-source' },
    monitors: [],
    findings: [
      {
        right: 'expression',
        by: 'TO WRITE: monitor, court, UN body or organisation',
        text: 'TO WRITE: what it found, or remove the entry.',
        source: 'first-source',
      },
    ],
    documents: [{ kind: 'statement', title: 'TO WRITE: title, or remove the entry', source: 'first-source' }],
    timeline: [{ date: year, event: 'charge', text: 'TO WRITE: what happened.', source: 'first-source' }],
    uncertain: 'TO WRITE: what the sources disagree on or leave open, or remove.',
    sources: [
      {
        key: 'first-source',
        publisher: 'rfe-rl',
        title: 'TO WRITE: title of the page',
        date: year,
        lang: 'en',
        url: 'https://example.org/TO-WRITE',
      },
    ],
  }
}
