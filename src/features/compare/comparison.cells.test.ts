/**
 * Every cell of two comparisons against what the law says, looked up by hand: Germany, France and the
 * United Kingdom on the day of the newest article, and six years later.
 */
import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { comparisonOn } from '#domain/comparison.ts'
import type { CellState } from '#domain/comparisonFact.ts'
import type { ComparisonQuestion } from '#domain/comparisonQuestions.ts'
import { companies } from '#record/companies.ts'
import { exchangeRates, exchangeRateSources } from '#record/exchangeRates.ts'
import { instruments } from '#record/law.ts'
import { cellText } from './cellWords.ts'
import { citedSources, sourceText } from './cellCitation.ts'

const places = ['DE', 'FR', 'GB'] as const

function compared(date: string) {
  const company = companies.find(({ id }) => id === 'facebook')
  if (!company) throw new Error('no company')
  const money = {
    company,
    companyName: 'Facebook',
    exchangeRates,
    rateSources: exchangeRateSources,
    currency: 'EUR',
  } as const
  return comparisonOn(instruments, places, isoDate(date), { about: 'leading', texts: {} }, money)
}

/** State, what the cell must say, and what it must cite (nothing where the record has nothing). */
type Expected = [state: CellState, says: RegExp[], cites: RegExp[], mustNotSay?: RegExp]
type Table = Record<ComparisonQuestion, Record<(typeof places)[number], Expected>>

const june2019: Table = {
  instrument: {
    DE: ['value', [/^NetzDG/, /statute/], [/https/]],
    FR: ['value', [/^Avia bill/, /bill/], [/Assemblée|assemblee/i]],
    GB: ['value', [/^UK–French plan/], [/13 June 2017/]],
  },
  status: {
    DE: ['value', [/^In force/, /NetzDG 24 h/, /NetzDG 7 d/], [/7 September 2017/]],
    FR: ['value', [/^Proposed/, /Avia 24 h/], [/20 March 2019/]],
    GB: ['value', [/^Exploratory/], [/13 June 2017/]],
  },
  'since, until': {
    DE: [
      'value',
      [
        /^since 1 January 2018/,
        /no end known/,
        /14 May 2024, then repealed \[later: known today\]/,
      ],
      [/13 May 2024/],
    ],
    FR: [
      'value',
      [/^since 20 March 2019/, /outcome open/, /13 May 2020, then adopted \[later: known today\]/],
      [/20 March 2019/],
    ],
    GB: ['value', [/^since 13 June 2017/, /outcome open/], [/13 June 2017/], /until/],
  },
  trigger: {
    DE: ['value', [/^a user’s notice/, /receipt starts the clock/], [/s\. 3\(2\) no\. 2/]],
    FR: ['proposed', [/a user’s notice/, /receipt starts the clock/], [/Art\. 1 II|bill/]],
    GB: ['silent', [/^Silent/], [/13 June 2017/], /notice|order/],
  },
  deadline: {
    DE: ['value', [/^24 h if manifest/, /7 d as a rule/], [/s\. 3\(2\) no\. 2, s\. 3\(2\) no\. 3/]],
    FR: ['proposed', [/^proposed: 24 h if manifest$/], [/./], /7 d/],
    GB: ['none set', [/^None set$/], [/13 June 2017/], /\d/],
  },
  'satisfied by': {
    DE: ['value', [/^removed, restricted or rejected$/], [/s\. 3\(2\) no\. 2/]],
    FR: ['proposed', [/removed, restricted or rejected$/], [/./]],
    GB: ['proposed', [/^proposed: removed$/], [/13 June 2017/]],
  },
  penalty: {
    DE: [
      'value',
      [/^up to EUR 50 m/, /EUR 5 m × 10/, /Facebook: EUR 50 m/, /0\.106 % of FY2018 revenue/],
      [/s\. 4\(1\), \(2\)/],
      /for each failure/,
    ],
    FR: [
      'proposed',
      [
        /up to 4 % of worldwide turnover of the preceding financial year/,
        /Facebook: EUR 1,889\.9 m/,
        /4 % of FY2018 revenue/,
        /USD 2,233\.5 m ÷ 1\.1818, Federal Reserve average of 2018/,
      ],
      [/Federal Reserve/],
      /EUR 20 m|250,000/,
    ],
    GB: ['none set', [/^None set/, /without an amount/], [/13 June 2017/], /\d/],
  },
  base: {
    DE: ['value', [/^fixed sum/], [/s\. 4\(1\), \(2\)/], /turnover of/],
    FR: ['proposed', [/worldwide turnover of the preceding financial year$/], [/./]],
    GB: ['none set', [/^None set/], [/13 June 2017/]],
  },
  authority: {
    DE: ['value', [/Bundesamt für Justiz/], [/7 September 2017/]],
    FR: ['proposed', [/^proposed: CSA/], [/20 March 2019/]],
    GB: ['none set', [/^None set/], [/13 June 2017/]],
  },
  scope: {
    DE: [
      'value',
      [/^For-profit platforms for sharing any content with the public/, /21 to 22 offences/],
      [/7 September 2017/],
    ],
    FR: ['proposed', [/platforms/], [/./]],
    GB: ['proposed', [/[Tt]ech companies/, /unacceptable content/], [/13 June 2017/]],
  },
  'size threshold': {
    DE: ['value', [/^2,000,000 registered users in Germany$/], [/7 September 2017/]],
    FR: ['none set', [/^None set/, /decree/], [/./]],
    GB: ['none set', [/^None set/], [/13 June 2017/]],
  },
  cooperation: {
    DE: ['not researched', [/^Not researched/], []],
    FR: [
      'value',
      [
        /Announced: Identification data 2019 \(since 25 June 2019\)/,
        /Ended: France–Facebook 2018/,
        /UK–French plan/,
      ],
      [/./],
    ],
    GB: ['value', [/UK–French plan/, /13 June 2017/], [/13 June 2017/], /Facebook 2018/],
  },
  became: {
    DE: [
      'value',
      [/^so far: In force/, /repealed on 14 May 2024.*\[later: known today\]/],
      [/13 May 2024/],
    ],
    FR: [
      'value',
      [/^so far: Proposed/, /struck down on 18 June 2020.*\[later: known today\]/],
      [/June 2020/],
    ],
    GB: ['value', [/never became a bilateral instrument.*\[later: known today\]/], [/./]],
  },
}

const dsaOf = (cooperation: Expected): Record<ComparisonQuestion, Expected> => ({
  instrument: ['value', [/^DSA, EU/, /EU regulation|Digital Services Act/], [/./]],
  status: ['value', [/^In force/, /DSA notices/], [/27 October 2022/]],
  'since, until': ['value', [/^since 17 February 2024/, /no end known/], [/./], /until/],
  trigger: ['value', [/^a user’s notice/, /no clock/], [/Art\. 16/]],
  deadline: ['value', [/^in a timely manner$/], [/Art\. 16/], /\d|hours/],
  'satisfied by': ['value', [/^removed, restricted or rejected$/], [/Art\. 16/]],
  penalty: [
    'value',
    [
      /^up to 6 % of worldwide turnover of the preceding financial year/,
      /Facebook: EUR 9,122\.1 m/,
      /6 % of FY2024 revenue/,
      /USD 9,870\.1 m ÷ 1\.0820, Federal Reserve average of 2024/,
    ],
    [/Art\. 52, 74\(1\)/],
  ],
  base: ['value', [/^worldwide turnover of the preceding financial year$/], [/Art\. 52, 74\(1\)/]],
  authority: ['value', [/Commission for very large/, /Arcom/, /Bundesnetzagentur/], [/./]],
  scope: ['value', [/[Ii]ntermediary services/], [/./]],
  'size threshold': ['value', [/45 million/], [/./]],
  cooperation,
  became: ['value', [/17 February 2024/], [/./]],
})
const dsaGermany = dsaOf(['not researched', [/^Not researched/], []])
const dsaFrance = dsaOf(['value', [/Identification data 2019/, /Ended: France–Facebook/], [/./]])
const onlineSafety: Record<ComparisonQuestion, Expected> = {
  instrument: ['value', [/^Online Safety Act/, /statute/], [/./]],
  status: ['value', [/^In force/, /OSA illegal content/], [/./]],
  'since, until': ['value', [/^since 17 March 2025/, /no end known/], [/./], /until/],
  trigger: ['value', [/^becoming aware/, /no clock/], [/s\. 10\(3\)\(b\)/]],
  deadline: ['value', [/^swiftly/], [/s\. 10\(3\)\(b\)/], /\d+ h\b/],
  'satisfied by': ['value', [/^removed/], [/s\. 10\(3\)\(b\)/]],
  penalty: [
    'value',
    [
      /^up to the greater of GBP 18 m and 10 % of qualifying worldwide revenue/,
      /at least GBP 18 m, at most USD 16,450\.1 m/,
      /not published/,
    ],
    [/Sch\. 13 para\. 4/],
  ],
  base: ['value', [/fixed sum/, /qualifying worldwide revenue/], [/Sch\. 13 para\. 4/]],
  authority: ['value', [/^Ofcom/], [/./]],
  scope: ['value', [/[Uu]ser-to-user and search services/], [/./]],
  'size threshold': ['none set', [/^None set/, /\[unverified\]/], [/./]],
  cooperation: ['value', [/UK–French plan/], [/./], /Identification data/],
  became: ['value', [/In force|in force/, /25 July 2025.*\[later: known today\]/], [/./]],
}

const columnsToTable = (
  columns: Record<(typeof places)[number], Record<ComparisonQuestion, Expected>>,
): Table =>
  Object.fromEntries(
    (Object.keys(onlineSafety) as ComparisonQuestion[]).map((question) => [
      question,
      { DE: columns.DE[question], FR: columns.FR[question], GB: columns.GB[question] },
    ]),
  ) as Table

const june2025 = columnsToTable({ DE: dsaGermany, FR: dsaFrance, GB: onlineSafety })

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe.each([
  ['2019-06-26', june2019],
  ['2025-06-01', june2025],
] as const)('on %s', (date, table) => {
  const { rows, columns } = compared(date)

  it('asks exactly the questions of the table', () => {
    expect(rows.map(({ question }) => question)).toEqual(Object.keys(table))
    expect(columns.map(({ place }) => place)).toEqual(places)
  })

  const cells = rows.flatMap(({ question, cells: ofRow }) =>
    ofRow.flatMap((cell, index) => {
      const place = columns[index]?.place as Country | undefined
      return place === 'DE' || place === 'FR' || place === 'GB' ? [{ question, place, cell }] : []
    }),
  )

  it('has 39 cells, none of them empty', () => {
    expect(cells).toHaveLength(39)
    for (const { cell } of cells) expect(cellText(cell).trim()).not.toBe('')
  })

  it.each(cells)('$place, $question: what the law says, with its source', (each) => {
    const [state, says, cites, mustNotSay] = table[each.question][each.place]
    const text = plain(cellText(each.cell))
    const sources = plain(citedSources(each.cell.facts).map(sourceText).join('\n'))
    expect(each.cell.state).toBe(state)
    for (const said of says) expect(text).toMatch(said)
    for (const cited of cites) expect(sources).toMatch(cited)
    if (cites.length === 0) expect(sources).toBe('')
    if (mustNotSay) expect(text).not.toMatch(mustNotSay)
  })
})
