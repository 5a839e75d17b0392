/** The same questions over the same cases to the product's tally and to an engine. */
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import { caseTable } from '#domain/caseTable.ts'
import { isTooLarge, tally } from '#domain/tally.ts'
import { clickhouse, duckdb, type Dialect } from './dialects.ts'
import { columns, csvOf, engineCases } from './engineCases.ts'
import { engineQuestions } from './engineQuestions.ts'
import { tallySql } from './tallySql.ts'

/** What an engine has to do; a row is the values of g0 …, p, a, o, n in this order. */
export type Engine = {
  name: string
  dialect: 'clickhouse' | 'duckdb'
  version: () => Promise<string>
  load: (table: typeof columns, csv: string) => Promise<void>
  rows: (sql: string) => Promise<unknown[][]>
}

export type Comparison = {
  engine: string
  version: string
  cases: number
  questions: { cells: number; rowsSeen: number; differences: number; milliseconds: number }[]
}

const dialectOf: Record<Engine['dialect'], Dialect> = { clickhouse, duckdb }

/** Asks all questions; a difference is a cell that only one side has, or has with another count. */
export async function compareEngine(engine: Engine): Promise<Comparison> {
  const cases = engineCases()
  const table = caseTable('removal', cases)
  await engine.load(columns, csvOf(cases))
  const questions: Comparison['questions'] = []
  for (const question of engineQuestions) {
    const answer = tally(table, question)
    if (isTooLarge(answer)) throw new Error('a question of this test has too large an answer')
    const sql = tallySql(question, dialectOf[engine.dialect])
    const start = performance.now()
    const rows = await engine.rows(sql)
    const milliseconds = Math.round(performance.now() - start)
    const mine = cellsOf(answer)
    const theirs = new Map(rows.map((row) => keyAndCount(row, question)))
    const keys = new Set([...mine.keys(), ...theirs.keys()])
    questions.push({
      cells: mine.size,
      rowsSeen: answer.rowsSeen,
      differences: [...keys].filter((key) => mine.get(key) !== theirs.get(key)).length,
      milliseconds,
    })
  }
  return { engine: engine.name, version: await engine.version(), cases: cases.length, questions }
}

function cellsOf({ cells, groups, outcomes }: Tally): Map<string, number> {
  return new Map(
    cells.count.map((count, i) => [
      JSON.stringify([
        ...(groups[cells.group[i] ?? -1] ?? []),
        cells.period[i],
        cells.age[i],
        outcomes[cells.outcome[i] ?? -1],
      ]),
      count,
    ]),
  )
}

function keyAndCount(row: unknown[], { by }: TallyQuestion): [string, number] {
  const group = row.slice(0, by.length).map(String)
  const [period, age, outcome, count] = row.slice(by.length)
  return [JSON.stringify([...group, Number(period), Number(age), String(outcome)]), Number(count)]
}
