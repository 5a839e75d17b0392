import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { companies } from '#record/companies.ts'
import { exchangeRates, exchangeRateSources } from '#record/exchangeRates.ts'
import { fines } from '#record/fines.ts'
import { informationRequests } from '#record/informationRequests.ts'
import { instruments } from '#record/law.ts'
import { netzdgHalfYears } from '#record/netzdgHalfYears.ts'
import { removalOrders } from '#record/removalOrders.ts'
import { caseEntries } from './caseEntries.ts'
import { clockEntries } from './clockEntries.ts'
import { lawEntries } from './lawEntries.ts'
import { gaps } from './limits.ts'
import { methodFinding, methodSubline } from './methodFinding.ts'
import { ledgerEntries } from './ledgerEntries.ts'
import { lossEntries } from './lossEntries.ts'
import { moneyEntries } from './moneyEntries.ts'
import { publishedEntries } from './publishedEntries.ts'
import { requestEntries } from './requestEntries.ts'
import { sourceKindRows } from './sourceRows.ts'
import { aboutWords, countFacts, factGroups, unverifiedRows } from './unverifiedRows.ts'
import { verdictEntries } from './verdictEntries.ts'

const record = {
  instruments,
  companies,
  exchangeRates,
  fines,
  halfYears: netzdgHalfYears,
  informationRequests,
  removalOrders,
}
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

const entriesOf = (parts: typeof record | Record<string, never>) => [
  ...caseEntries(parts),
  ...clockEntries(),
  ...verdictEntries(parts),
  ...requestEntries(parts),
  ...moneyEntries(parts),
  ...ledgerEntries(parts),
  ...lossEntries(),
  ...lawEntries(parts),
  ...publishedEntries(parts),
]
const example = (id: string) =>
  entriesOf(record)
    .find((entry) => entry.id === id)
    ?.example?.lines.map(plain) ?? []

test('every figure has a meaning, a limit, a formula and an example worked out', () => {
  const entries = entriesOf(record)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  for (const { id, means, cannotMean, formula, example: shown } of entries) {
    const lines = shown?.lines ?? []
    const has = {
      means: means.length > 40,
      cannotMean: cannotMean.length > 0,
      formula: formula.length > 0,
      example: lines.length > 0 && !/undefined|NaN|\[object/.test(lines.join(' ')),
    }
    expect({ id, ...has }).toEqual({
      id,
      means: true,
      cannotMean: true,
      formula: true,
      example: true,
    })
  }
})

test('without the record the meanings stand, and examples that need it are missing', () => {
  const entries = entriesOf({})
  expect(entries.map(({ id }) => id)).toEqual(entriesOf(record).map(({ id }) => id))
  const worked = entries.filter(({ example: shown }) => shown !== null).map(({ id }) => id)
  expect(worked).toEqual([
    'on-time',
    'interval',
    'maturity',
    'class',
    'open',
    ...clockEntries().map(({ id }) => id),
    'replay',
    ...requestEntries({}).map(({ id }) => id),
    ...lossEntries().map(({ id }) => id),
  ])
})

test('every explanation that leads here leads to an entry', () => {
  const source = fileURLToPath(new URL('../..', import.meta.url))
  const named = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(join(source, file), 'utf8').matchAll(/\bmethod: '([a-z-]+)'/g),
    ])
    .map(([, id]) => id)
  expect(named.length).toBeGreaterThan(20)
  const ids = [...entriesOf(record).map(({ id }) => id), 'invented']
  expect([...new Set(named)].filter((id) => !ids.includes(id ?? ''))).toEqual([])
})

test('the share in time leaves the withdrawn out and holds the open for late', () => {
  expect(example('on-time')).toEqual([
    '88 ÷ (88 + 8) = 91.7 %',
    'Closed cases alone would say 88 ÷ 93 = 94.6 %',
  ])
  expect(example('maturity')[1]).toBe('88.7 % … 92.5 %')
  expect(example('class')).toEqual(['91.8 % … 81.8 %'])
})

test('the maximum is worked out, and has one of each form', () => {
  const lines = example('maximum').join('\n')
  expect(lines).toMatch(/USD 55,838 m/)
  expect(lines).toMatch(/Exact: Avia bill, Facebook, 26 June 2019: EUR 1,889\.9 m/)
  expect(lines).toMatch(/Stand-in base year: .*FY2018 in place of FY2019/)
  expect(lines).toMatch(/Bounded: .*at least GBP 18 m, at most USD 35,001\.8 m/)
  expect(lines).toMatch(/Unknown: .*unknown: Revenue for 2023 was never published/)
  expect(lines).toMatch(/None set: .*none set: announced without an amount/)
})

test('totals add exact amounts and floors, and say what they leave out', () => {
  expect(example('ledger').slice(0, 3)).toEqual([
    'Facebook, 26 June 2019, in force: EUR 55.4 m (3 exact)',
    'Facebook, 26 June 2019, if adopted: EUR 1,889.9 m or more (1 exact); left out: 3 unknown and 1 none set',
    'Alphabet (Google), 1 June 2025, in force: EUR 32,370.4 m or more (2 exact and 1 by their floor); 1 bounded; left out: 1 unknown',
  ])
  expect(example('periodic').at(-1)).toBe('A day at most: EUR 17.1 m')
  expect(example('moved')).toEqual([
    'law: −EUR 6.25 m',
    'case mix: plays no part',
    'speed: plays no part',
    'revenue year: +EUR 4,546.4 m',
    'exchange rate: −EUR 412.8 m',
  ])
})

test('the model’s examples are worked out, and the simulated one lies by the exact one', () => {
  expect(example('losses')).toEqual([
    'Mean of a year: EUR 12.5 m, standard deviation EUR 14.4 m',
    'With 0.2 shared actions a year: mean EUR 12.5 m, standard deviation EUR 16.5 m',
    'Correlation of their numbers of actions: 0.2 ÷ √(0.5 × 0.5) = 0.4',
  ])
  expect(example('loss-rate').at(-1)).toBe('= Actions a year: 0.09')
  expect(example('loss-severity')[1]).toBe('moderate, Beta(2, 6): 25 % = EUR 12.5 m')
  expect(example('simulation-error')[0]).toBe(
    'Mean EUR 6.24 m ± EUR 201,000; worked out it is EUR 6.25 m',
  )
})

test('a deadline in days ends with the last local day', () => {
  expect(example('open')).toEqual([
    'If manifest, due within 24 h: 18 June 2019, 09:00, Berlin',
    'If not, due within 7 d: 25 June 2019, 00:00, Berlin, the end of the seventh day after',
  ])
})

test('a status is that of the day, to the day', () => {
  expect(example('status')).toEqual([
    '26 June 2019: proposed',
    '13 May 2020: adopted',
    '17 June 2020: adopted',
    '18 June 2020: struck down',
  ])
})

test('the finding counts every fact of the record, and the parts add up to it', () => {
  const groups = factGroups(record)
  const { all, unverified } = countFacts(groups)
  expect(plain(methodFinding(groups, true))).toBe(
    `${all} facts, ${unverified} of them unverified; the cases are invented`,
  )
  expect(methodFinding(groups, false)).not.toContain('invented')
  const numbers = plain(methodSubline(groups)).matchAll(/(\d+)(?: in \d+ texts of law)? \((\d+)/g)
  const told = [...numbers].map(([, ofPart, doubtful]) => [Number(ofPart), Number(doubtful)])
  expect(told.reduce((sum, [count = 0]) => sum + count, 0)).toBe(all)
  expect(told.reduce((sum, [, count = 0]) => sum + count, 0)).toBe(unverified)
})

test('every unverified fact is told with what is uncertain, alike ones together', () => {
  for (const group of factGroups(record)) {
    const rows = unverifiedRows(group)
    expect(rows.flatMap(({ abouts }) => abouts)).toHaveLength(countFacts([group]).unverified)
    expect(rows.every(({ uncertain }) => uncertain.length > 5)).toBe(true)
  }
  const rates = factGroups(record).find(({ name }) => name === 'Exchange rates')
  expect(rates && unverifiedRows(rates).length).toBeLessThan(rates?.facts.length ?? 0)
})

test('facts of one name stand once with their number', () => {
  const row = { says: null, uncertain: 'The bill’s text was not read.' }
  expect(aboutWords({ ...row, abouts: ['Scope', 'Note', 'Scope'] })).toEqual(['Scope (2)', 'Note'])
})

test('gaps are what the record itself calls one', () => {
  const found = gaps(record)
  const where = (start: string) => found.find(({ what }) => what.startsWith(start))?.where ?? []
  expect(where('Not researched')).toContain('US FTC order, deadline')
  expect(where('Amount unknown').join(' ')).toContain('Online Safety Act')
  expect(where('Revenue').join(' ')).toContain('FY2022')
  expect(where('Half-years')).toContain('Facebook, H1 2018')
  expect(where('Published requests').join(' ')).toContain('no exact total')
})

test('each source is counted once', () => {
  const rows = sourceKindRows(record, exchangeRateSources)
  const all = rows.reduce((sum, row) => sum + row.all, 0)
  const listed = [
    ...instruments.flatMap(({ sources }) => sources),
    ...companies.flatMap(({ sources }) => sources),
    ...exchangeRateSources,
    ...informationRequests.sources,
    ...removalOrders.sources,
  ]
  expect(all).toBeLessThan(listed.length)
  const addresses = new Set(listed.flatMap(({ url }) => url ?? []))
  expect(rows.reduce((sum, row) => sum + row.withAddress, 0)).toBe(addresses.size)
})

test('a curve counts the open ones, and one outcome’s curve alone would say too much', () => {
  expect(example('curves')).toEqual([
    'By 24 h: 40.0 % decided, 95 % 17.3 to 74.7 %',
    'By 48 h: 64.0 % decided, 95 % 35.2 to 91.0 %',
  ])
  expect(example('outcomes').slice(0, 2)).toEqual([
    'Removed by 48 h: 42.0 %, 95 % 19.7 to 89.5 %',
    'Rejected by 48 h: 22.0 %',
  ])
  expect(example('median')[0]).toMatch(/^Median 2\.5 h, 95 % /)
})

test('groups are told apart or not, and the check of the mix fires', () => {
  expect(example('told-apart')[0]).toBe(
    '900 and 895: 0.5 points, p = 0.71 after Holm, cannot be told apart',
  )
  expect(example('told-apart')[1]).toContain('p < 0.001 after Holm, told apart')
  expect(example('case-mix').at(-1)).toBe(
    'Chi-square 13.9, p < 0.001, 22.5 % of another category: it fires',
  )
})

test('a log from which hard cases are handed on shows less than what happened', () => {
  expect(example('scenarios')).toEqual([
    'What happened: 80.0 % by 24 h',
    'What the log shows: 75.0 % by 24 h',
  ])
})

test('a bill governs no case as law, and is a yardstick in a replay', () => {
  const [law, bill, yardstick] = example('verdict')
  expect(law).toBe(
    'NetzDG 24 h as law: open overdue (past the deadline), due 25 June 2019, 21:54, Berlin; if not in the class: outside the rule',
  )
  expect(bill).toBe('The Avia bill’s 24 h as law: outside the rule (another jurisdiction)')
  expect(yardstick).toContain('open overdue')
  expect(example('replay')).toEqual([
    'Within 24 h: 80.0 %; within 48 h: 95.0 %',
    'On time under 48 h and late under 24 h: 15 of 100',
  ])
})

test('shares of requests leave out the open and the withdrawn, and say how far the open could move them', () => {
  expect(example('request-shares')).toEqual([
    'Data produced: 60 ÷ 80 = 75.0 %, 95 % 64.5 to 83.2 %',
    'If none of the open ones brought data, 63.2 %; if all did, 78.9 %',
    'Challenged: 8 ÷ 80 = 10.0 %, as overbroad 8; refused as overbroad 8',
  ])
})

test('a time to answer counts reasoned refusals, and a curve counts all received', () => {
  expect(example('request-answers')).toEqual([
    'Within 48 h: 60 ÷ (60 + 35) = 63.2 %',
    'Curve by 10 d, of all received: 85.0 %, 95 % 78.3 to 92.3 %',
  ])
})

test('before and after is told where it can be, and is too early or too few where it cannot', () => {
  const [told, early, few] = example('before-after')
  expect(told).toMatch(
    /^24 and 24 months: a level change of 20\.3 points, 95 % 18\.6 to 21\.9 points; φ = −0\.09; F = 300 with 2 and 44 degrees of freedom, p < 0\.001$/,
  )
  expect(early).toBe('24 and 6: too early, 12 are needed')
  expect(few).toMatch(
    /too few: 10 points would be seen with a chance of \d+ %, 80 % are asked for$/,
  )
})

test('one small count takes three others with it, and the totals stand', () => {
  expect(example('suppression')).toEqual([
    'May: withheld, withheld; in all 43',
    'June: withheld, withheld; in all 55',
    'Both months: 28, 70; in all 98',
  ])
})
