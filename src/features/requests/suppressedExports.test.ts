/** What leaves the page, read back as a stranger would, over the demo's own requests. */
import { describe, expect, it } from 'vitest'
import { csvText } from '#charts/csv.ts'
import type { SourceInfo } from '#contract/sourceAnswers.ts'
import { hours, isoDate } from '#contract/units.ts'
import { type Country, Country as CountryList } from '#contract/vocabulary.ts'
import { utcMidnight } from '#domain/jurisdictions.ts'
import { requestsWindow } from '#domain/requests/requestsWindow.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { changeOfChannel } from '#mocks/disclosure/changeOfChannel.ts'
import { generateDisclosures } from '#mocks/disclosure/generateDisclosures.ts'
import { type PrintedTable, recoverCounts } from '#test/recoverCounts.ts'
import { type RequestsInput, requestsPlan } from './requestsPlan.ts'
import { firstOfYear } from './suppressedGrid.ts'
import { gridTable, LEAST_COUNT_SHOWN, suppressedTable, totalsTable } from './suppressedRows.ts'
import { suppressedText } from './suppressedText.ts'
import { suppressedHead } from './suppressedWords.ts'
import type { RequestsView } from './useRequests.ts'

const cases = generateDisclosures(changeOfChannel, 7)
const YEARS = Array.from({ length: 11 }, (_, index) => 2015 + index)

/** The page's view with the answer to this card's question. */
function viewOf(country: Country, year: number): RequestsView {
  const asOf = isoDate('2026-06-26')
  const input: RequestsInput = {
    by: 'channel',
    measure: 'answered',
    within: hours(720),
    on: isoDate('2019-06-26'),
    place: country,
    table: firstOfYear(year),
    scope: { countries: [country], platform: 'Platform A' },
    window: requestsWindow(asOf, {}),
    instruments: [],
    observedFrom: utcMidnight(isoDate('2015-01-01')),
  }
  const plan = requestsPlan(input)
  const [asked] = plan.suppressed
  if (!asked) throw new Error('Every year of the demo has a table')
  const answer = tally(cases, asked.question)
  if (isTooLarge(answer)) throw new Error('The question is small')
  const tallies = plan.questions.map(() => answer)
  const info: SourceInfo | null = null
  return {
    ...input,
    plan,
    tallies,
    info,
    state: undefined,
    countries: [country],
    platform: 'Platform A',
  }
}

const numberOf = (text: string) => (text === 'withheld' ? null : Number(text.replaceAll(',', '')))

/** Lines of a CSV without its comments and its head. */
const csvLines = (text: string) =>
  text
    .split('\r\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('"#'))
    .slice(1)
    .map((line) => line.split(','))

/** Lines of a Markdown table without its head. */
const markdownLines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

const printed = (lines: string[][]): PrintedTable =>
  lines.map((line) => line.slice(1).map(numberOf))

const exportsOf = (view: RequestsView) => {
  const table = suppressedTable(view)
  const head = suppressedHead(view, table)
  return {
    table: printed(csvLines(csvText(head, gridTable(table)))),
    totals: printed(csvLines(csvText(head, totalsTable(table)))).flat(),
    copied: printed(markdownLines(suppressedText(head, gridTable(table)))),
  }
}

describe('what leaves the page', () => {
  it('withholds the same in the table’s file, the totals’ file and the copy', () => {
    for (const year of YEARS) {
      const { table, totals, copied } = exportsOf(viewOf('FR', year))
      expect(table).toHaveLength(13)
      expect(copied).toEqual(table)
      const byMonth = table.slice(0, -1).map((line) => line.at(-1))
      expect(totals).toEqual([...byMonth, ...(table.at(-1) ?? [])])
    }
  })

  it('gives a solver that reads the files no count of any country and year', () => {
    let withheld = 0
    for (const country of CountryList.options)
      for (const year of YEARS) {
        const { table } = exportsOf(viewOf(country, year))
        expect(
          table
            .flat()
            .every((count) => count === null || count === 0 || count >= LEAST_COUNT_SHOWN),
        ).toBe(true)
        for (const { least, most } of recoverCounts(table)) {
          withheld++
          expect(most - least).toBeGreaterThanOrEqual(LEAST_COUNT_SHOWN - 1)
        }
      }
    expect(withheld).toBeGreaterThan(500)
  }, 60_000)

  it('does not change with the page’s platform, countries or day', () => {
    const view = viewOf('FR', 2018)
    const [asked] = view.plan.suppressed
    const other = requestsPlan({
      ...view,
      scope: { countries: ['DE', 'GB'], platform: 'Platform B' },
      window: requestsWindow(isoDate('2019-06-26'), { from: isoDate('2018-03-01') }),
    }).suppressed[0]
    expect(other?.question.where).toEqual(asked?.question.where)
    expect(other?.question.periods).toEqual(asked?.question.periods)
    const earlier = other && tally(cases, other.question)
    if (!earlier || isTooLarge(earlier)) throw new Error('The question is small')
    const plan = requestsPlan(view)
    const tallies = plan.questions.map(() => earlier)
    expect(suppressedTable({ ...view, plan, tallies })).toEqual(suppressedTable(view))
  })

  it('says that it is demo, the threshold, and that two exports can be differenced', () => {
    const view = viewOf('FR', 2018)
    const table = suppressedTable(view)
    const head = suppressedHead(view, table)
    for (const text of [csvText(head, gridTable(table)), suppressedText(head, gridTable(table))]) {
      expect(text).toContain('DEMO')
      expect(text).toContain('Threshold 10')
      expect(text).toContain('Two different exports can be differenced')
      expect(text).toMatch(
        /In 2018 authorities in France asked 1,\d\d\d times; \d+ of the table’s 91/,
      )
    }
  })
})
