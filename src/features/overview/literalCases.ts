/** Cases for tests, and their answers to a plan's questions. */
import type { Case } from '#contract/case.ts'
import type { Tally, TallyQuestion } from '#contract/tally.ts'
import { instant } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { caseTable } from '#domain/caseTable.ts'
import { isTooLarge, tally } from '#domain/tally.ts'

/**
 * `count` notices received at a moment ("2019-05-01T12:00Z"), decided after `ageHours` (null: open).
 * They are removed and manifest unless `given` says otherwise; open ones have neither.
 */
export function notices(
  count: number,
  country: Country,
  receivedAt: string,
  ageHours: number | null,
  given: Partial<Case> = {},
): Case[] {
  const received = Date.parse(receivedAt) / 1000
  return Array.from({ length: count }, (_, index) => ({
    id: `${country} ${receivedAt} ${ageHours} ${index}`,
    kind: 'removal',
    jurisdiction: country,
    platform: 'Platform A',
    category: 'hate speech',
    channel: 'user notice',
    receivedAt: instant(received),
    ...(ageHours === null
      ? {}
      : {
          decidedAt: instant(received + ageHours * 3600),
          outcome: 'removed',
          class: 'manifest',
        }),
    ...given,
  }))
}

/** What a source that holds just these cases answers. */
export function answersOver(cases: readonly Case[], questions: readonly TallyQuestion[]): Tally[] {
  const table = caseTable('removal', cases)
  return questions.map((question) => {
    const answer = tally(table, question)
    if (isTooLarge(answer)) throw new Error('The test asks for too many cells')
    return answer
  })
}
