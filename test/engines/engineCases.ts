/** 100,000 of the demo's cases, some with what the demo lacks: pauses, exceptions, early judgements. */
import type { Case } from '#contract/case.ts'
import { instant } from '#contract/units.ts'
import { caseAt } from '#domain/caseTable.ts'
import { generateCases } from '#mocks/generateCases.ts'
import { steady } from '#mocks/scenarios/steady.ts'

const HOUR = 3600
const COUNT = 100_000

const later = ({ receivedAt }: Pick<Case, 'receivedAt'>, hours: number) =>
  instant(receivedAt + hours * HOUR)

/** Every fifth case of seed 7, so that all ten years are there. */
export function engineCases(): Case[] {
  const table = generateCases(steady, 7)
  const step = Math.floor(table.rowCount / COUNT)
  return Array.from({ length: COUNT }, (_, index) => {
    const { decidedAt, outcome, ...one } = caseAt(table, index * step)
    const isLost = index % 77 === 0 || decidedAt === undefined || outcome === undefined
    return {
      ...one,
      ...(!isLost && { decidedAt, outcome }),
      ...(index % 50 === 0 && { pauses: [{ from: later(one, index % 90) }] }),
      ...(index % 40 === 0 && { exception: "l'accord" }),
      ...(index % 30 === 0 && { classifiedAt: later(one, index % 70) }),
    }
  })
}

const WORDS = [
  'jurisdiction',
  'platform',
  'category',
  'channel',
  'class',
  'process',
  'reason',
  'exception',
  'outcome',
] as const
const NEVER = 4_294_967_295

/** The columns of the table `cases`, in the order of `csvOf`. */
export const columns = [
  ...['kind', ...WORDS].map((name) => ({ name, isText: true })),
  ...['receivedAt', 'decidedAt', 'classifiedAt', 'pausedFrom'].map((name) => ({
    name,
    isText: false,
  })),
]

/** The cases as CSV without a header: text in quotes, '' and 4294967295 where there is none. */
export function csvOf(cases: readonly Case[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  return cases
    .map((one) =>
      [
        quoted(one.kind),
        ...WORDS.map((word) => quoted(one[word] ?? '')),
        one.receivedAt,
        one.decidedAt ?? NEVER,
        one.classifiedAt ?? NEVER,
        one.pauses?.[0]?.from ?? NEVER,
      ].join(','),
    )
    .join('\n')
}
