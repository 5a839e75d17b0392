import { expect, test } from 'vitest'
import type { Country } from '#contract/vocabulary.ts'
import { dutiesOf, dutyInBand, dutyInList } from './riskDuties.ts'
import type { RiskRow } from './riskRow.ts'

const row = (name: string, country: Country, rest: Partial<RiskRow> = {}): RiskRow => ({
  id: `${name} ${country}`,
  name,
  country,
  capForm: 'share of turnover',
  status: 'in force',
  statusWord: 'in force',
  share: null,
  hasClock: false,
  cases: 0,
  ...rest,
})

test('A duty of several countries is one line with the countries after it', () => {
  const rows = [row('DSA notices, DE', 'DE'), row('DSA notices, FR', 'FR'), row('Means', 'FR')]
  expect(dutiesOf(rows).map(dutyInBand)).toEqual(['DSA notices · DE, FR', 'Means'])
  expect(dutiesOf(rows).map(dutyInList)).toEqual(['DSA notices (DE, FR)', 'Means'])
})

test('Where status or column differ between countries they stay apart', () => {
  const rows = [
    row('A, DE', 'DE'),
    row('A, FR', 'FR', { status: 'proposed', statusWord: 'proposed' }),
    row('A, ES', 'ES', { capForm: 'none set' }),
  ]
  expect(dutiesOf(rows).map(dutyInBand)).toEqual(['A, DE', 'A, FR', 'A, ES'])
})
