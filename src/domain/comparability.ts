/** Whether figures may stand in an order of size, and if not, why. */
import type { Duty } from '#contract/duty.ts'
import type { Cap, PenaltyRule } from '#contract/penalty.ts'
import type { Trigger } from '#contract/vocabulary.ts'

/** What a figure measures, in words that can be shown: only figures alike in all four are ranked. */
export interface ComparableFigure {
  /** "hours", "calendar days", "a sum for the undertaking". */
  unit: string
  /** What sets it off: "a notice", "an order". */
  trigger: string
  /** From when it runs: "receipt of the notice"; the same word for all where nothing runs. */
  clockStart: string
  /** "a decision on content", "a fixed sum", "a share of turnover". */
  kind: string
}

/** Rankable, or why not: a phrase for each respect in which the figures differ. */
export type Comparability = { isRankable: true } | { isRankable: false; because: string[] }

const respects: readonly (readonly [keyof ComparableFigure, string])[] = [
  ['trigger', 'triggers differ'],
  ['unit', 'units differ'],
  ['clockStart', 'the clocks start differently'],
  ['kind', 'kinds differ'],
]

/**
 * Figures that differ in trigger, unit, start of clock or kind are not ranked: a longer number would
 * be taken for a milder law. One figure, or none, has nothing to be ranked against.
 *
 * NetzDG's 24 h and 7 d: "units differ: hours and calendar days", "the clocks start differently:
 * receipt of the notice and the day after receipt of the notice". NetzDG's 24 h and the Avia
 * bill's 24 h: rankable.
 */
export function comparabilityOf(figures: readonly ComparableFigure[]): Comparability {
  const because = respects.flatMap(([respect, words]) => {
    const values = [...new Set(figures.map((figure) => figure[respect]))]
    return values.length > 1 ? [`${words}: ${inWords(values)}`] : []
  })
  return because.length === 0 ? { isRankable: true } : { isRankable: false, because }
}

const inWords = (values: readonly string[]): string =>
  `${values.slice(0, -1).join(', ')} and ${values.at(-1) ?? ''}`

const triggers: Record<Trigger, { setOffBy: string; runsFrom: string }> = {
  notice: { setOffBy: 'a notice', runsFrom: 'receipt of the notice' },
  order: { setOffBy: 'an order', runsFrom: 'receipt of the order' },
  'information request': { setOffBy: 'an information request', runsFrom: 'receipt of the request' },
  awareness: { setOffBy: 'awareness', runsFrom: 'awareness' },
  none: { setOffBy: 'no single case', runsFrom: 'a date of the text' },
}

/**
 * A duty's deadline as a figure; null where it names no number of hours or days. Local days are
 * counted from the day after receipt (BGB s. 187(1)), hours from receipt itself.
 */
export function deadlineFigure(
  duty: Pick<Duty, 'deadline' | 'trigger' | 'caseKind'>,
): ComparableFigure | null {
  const { form } = duty.deadline
  if (form !== 'hours' && form !== 'local days') return null
  const { setOffBy, runsFrom } = triggers[duty.trigger]
  return {
    unit: form === 'hours' ? 'hours' : 'calendar days',
    trigger: setOffBy,
    clockStart: form === 'hours' ? runsFrom : `the day after ${runsFrom}`,
    kind: duty.caseKind === 'disclosure' ? 'an answer with data' : 'a decision on content',
  }
}

/**
 * A penalty's cap as a figure; null where the text names none or it is not known. An amount worked
 * out for a company stays what it is: a part of its revenue is no fixed sum.
 */
export function penaltyFigure(
  rule: Pick<PenaltyRule, 'cap' | 'nature' | 'perFailure'>,
): ComparableFigure | null {
  const kind = capKind(rule.cap)
  if (kind === null) return null
  return {
    unit: rule.perFailure ? 'a sum for each failure' : 'a sum for the undertaking',
    trigger: rule.nature === 'criminal' ? 'a criminal court' : 'an authority',
    clockStart: 'no clock',
    kind,
  }
}

function capKind(cap: Cap): string | null {
  switch (cap.form) {
    case 'fixed sum':
      return 'a fixed sum'
    case 'share of turnover':
      return `a share of ${baseWord(cap.base)}`
    case 'greater of': {
      const ofShare = cap.of.find((each) => each.form === 'share of turnover')
      return ofShare
        ? `the greater of a sum and a share of ${baseWord(ofShare.base)}`
        : 'the greater of sums'
    }
    default:
      return null
  }
}

const baseWord = (base: string): string =>
  base === 'qualifying worldwide revenue' ? 'qualifying revenue' : 'turnover'
