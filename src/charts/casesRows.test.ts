import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { instant, zoneName } from '#contract/units.ts'
import { caseRow, casesTable } from './casesRows.ts'

const paris = () => zoneName('Europe/Paris')
const at = (text: string) => instant(Date.parse(text) / 1000)
const asOf = at('2019-06-26T00:00Z')
const request: Case = {
  id: 'R1',
  kind: 'disclosure',
  jurisdiction: 'FR',
  platform: 'Platform A',
  category: 'hate speech',
  channel: 'direct to judges',
  receivedAt: at('2019-06-20T10:00Z'),
  decidedAt: at('2019-06-21T13:00Z'),
  outcome: 'challenged',
  process: 'basic information',
  reason: 'overbroad',
}
const { decidedAt: _at, outcome: _how, ...unanswered } = request
const open: Case = { ...unanswered, id: 'R2' }

describe('a case in a list', () => {
  it('has its times on the clock of its country, and its age to the decision', () => {
    expect(caseRow(request, asOf, paris)).toMatchObject({
      receivedWords: '20\u00a0June 2019, 12:00, Paris',
      decidedWords: '21\u00a0June 2019, 15:00, Paris',
      ageHours: 27,
      outcome: 'challenged',
      reason: 'overbroad',
    })
  })

  it('is open up to the as-of, and older then', () => {
    const { decidedWords, outcome, ageHours } = caseRow(open, asOf, paris)
    expect([decidedWords, outcome, ageHours]).toEqual(['open', 'open', 134])
  })

  it('keeps the code of a country that is not here, on UTC', () => {
    const elsewhere = caseRow({ ...request, jurisdiction: 'JP' }, asOf, paris)
    expect(elsewhere).toMatchObject({ country: null, countryCode: 'JP' })
    expect(elsewhere.receivedWords).toContain('10:00, UTC')
  })
})

describe('a file of cases', () => {
  const labels = (kind: Case['kind']) =>
    casesTable([request], kind, asOf, paris).columns.map(({ label }) => label)

  it('has of requests what was asked for and why not, and no class', () => {
    expect(labels('disclosure')).toEqual([
      'Case',
      'Country',
      'Platform',
      'Category',
      'Channel',
      'Data asked for',
      'Received',
      'Answered',
      'Outcome',
      'Reason',
      'Age, hours',
    ])
    expect(casesTable([request], 'disclosure', asOf, paris).rows[0]).toMatchObject({
      process: 'basic information',
      reason: 'overbroad',
    })
  })

  it('has of removals the class and what they were outside of', () => {
    expect(labels('removal')).toContain('Class')
    expect(labels('removal')).toContain('Paused or excepted')
    expect(labels('removal')).not.toContain('Reason')
  })
})
