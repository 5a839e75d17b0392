/** How press claims fared, in words: one claim's assessment, and the count over several. */
import { notPublishedByThen } from '#contract/citation.ts'
import type { PressClaim } from '#contract/instrument.ts'
import { formatList, formatNumeral } from './format.ts'

type Assessment = PressClaim['assessment']

const verdicts: Record<Assessment, string> = {
  right: 'right',
  simplified: 'simplified',
  overstated: 'overstated',
  wrong: 'wrong',
  contradicted: 'contradicted by another article',
  'not a legal statement': 'not a legal statement',
  [notPublishedByThen]: 'held against what was not published by then',
}

/** What a claim is, after "The claim is". */
export const claimVerdict = (assessment: Assessment): string => verdicts[assessment]

/** How several claims fared, the good first: "two are right, one is simplified and one is overstated". */
export function claimCounts(assessments: readonly Assessment[]): string {
  const parts = (Object.keys(verdicts) as Assessment[]).flatMap((assessment) => {
    const count = assessments.filter((each) => each === assessment).length
    if (count === 0) return []
    return `${formatNumeral(count)} ${count === 1 ? 'is' : 'are'} ${verdicts[assessment]}`
  })
  return formatList(parts, 'and')
}
