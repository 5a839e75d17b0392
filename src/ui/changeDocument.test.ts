import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { changesAsMarkdown, changesAsText } from './changeDocument.ts'
import type { ChangeDocument, ChangeLine } from './changeLine.ts'

const line: ChangeLine = {
  on: isoDate('2020-06-18'),
  jurisdictions: ['FR'],
  name: 'Avia bill',
  kind: 'Struck down',
  text: 'The Conseil *strikes* it down [in part]',
  meaning: ['Avia 24 h: adopted → struck down'],
  sources: [
    {
      title: 'Decision (2020-801 DC)',
      publisher: 'Conseil constitutionnel',
      url: 'https://court.example/a_(b)',
      publishedOn: isoDate('2020-06-18'),
    },
  ],
  unverified: null,
}
const document: ChangeDocument = {
  title: 'What changed',
  summary: '1 dated entry',
  notes: ['Not legal advice.'],
  groups: [{ key: '2020-06', heading: 'June 2020', lines: [line] }],
  link: 'https://dueline.example/timeline?since=2019-06-26',
}
const { sources: _sources, ...bare } = line
const without: ChangeLine = {
  ...bare,
  unverified: 'Day from memory.',
  sources: [{ title: 'Recollection', publisher: 'none', publishedOn: isoDate('2020-06-19') }],
}

test('as Markdown an entry is a list item with its meaning and its citation as a link', () => {
  expect(changesAsMarkdown(document)).toBe(`# What changed

1 dated entry.

## June 2020

- **18 June 2020**, Avia bill (FR), struck down: The Conseil \\*strikes\\* it down \\[in part\\].
  - Avia 24 h: adopted → struck down
  - Source: [Decision (2020-801 DC)](https://court.example/a_%28b%29), Conseil constitutionnel, 18 June 2020

Not legal advice.

[This screen](https://dueline.example/timeline?since=2019-06-26)
`)
})

test('as text an entry is a few short lines with the address of its source', () => {
  expect(changesAsText(document)).toBe(`What changed
1 dated entry.

JUNE 2020

18 June 2020 | FR | Avia bill | Struck down
  The Conseil *strikes* it down [in part].
  Avia 24 h: adopted → struck down
  Source: Decision (2020-801 DC), Conseil constitutionnel, 18 June 2020, https://court.example/a_(b)

Not legal advice.
This screen: https://dueline.example/timeline?since=2019-06-26
`)
})

test('what is unverified says so in both, and a source without an address is words', () => {
  const unverified = { ...document, groups: [{ ...document.groups[0]!, lines: [without] }] }
  expect(changesAsMarkdown(unverified)).toContain('  - *Unverified:* Day from memory.')
  expect(changesAsMarkdown(unverified)).toContain('  - Source: Recollection, none, 19 June 2020')
  expect(changesAsText(unverified)).toContain('  Unverified: Day from memory.')
  expect(changesAsText(unverified)).not.toContain('undefined')
})

test('a source that came after the day of knowledge is not named, and said to be one', () => {
  const later = {
    ...document,
    groups: [{ ...document.groups[0]!, lines: [{ ...line, sources: [], hasLaterSource: true }] }],
  }
  expect(changesAsMarkdown(later)).toContain('  - Cited from a source published later')
  expect(changesAsText(later)).toContain('  Cited from a source published later')
  expect(changesAsText(later)).not.toContain('Source:')
})

test('no-break spaces become spaces', () => {
  expect(changesAsText(document) + changesAsMarkdown(document)).not.toContain('\u00A0')
})
