/**
 * What-ifs in the address: `whatif=today,bill-passes` names the columns, and
 * `set=1.tolerance:0.1,2.chance.fr-avia.csa-sanction:0.6` what was changed in the first and second.
 */
import { isoDate, share } from '#contract/units.ts'
import { severityPresets } from '#domain/lossModel/assumptions.ts'
import {
  type AssumptionChanges,
  assumptionLimits,
  mostWhatIfs,
  type NumberAssumption,
  type WhatIfChoice,
  whatIfPresets,
} from '#domain/whatIf/whatIfChoice.ts'
import { readCalendarDay } from './calendarDay.ts'

/** What the address calls each assumption. */
const names = {
  tolerance: 'toleratedLateShare',
  actions: 'actionsPerYearAtTolerance',
  most: 'mostActionsPerYear',
  shared: 'sharedActionsPerYear',
  late: 'lateShareFactor',
} as const satisfies Record<string, NumberAssumption>

const numberNames = Object.entries(names) as [keyof typeof names, NumberAssumption][]

/** No link carries more changes than these. */
const mostChanges = 60

const RULE = /^[a-z0-9-]+\.[a-z0-9-]+$/
const DECIMAL = /^\d{1,6}(?:\.\d{1,30})?(?:e-\d{1,3})?$/

const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** "0.05" within the limits; null for anything else. */
function readWithin(text: string, { least, most }: { least: number; most: number }): number | null {
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : null
}

/** One change read: applied to what was read before, or the sentence that says why not. */
type Reading = { changes: AssumptionChanges } | { because: string }

const billChange = (
  before: AssumptionChanges,
  ruleId: string,
  change: NonNullable<AssumptionChanges['bills']>[string],
): Reading => ({
  changes: {
    ...before,
    bills: { ...before.bills, [ruleId]: { ...before.bills?.[ruleId], ...change } },
  },
})

function readChange(before: AssumptionChanges, name: string, text: string): Reading {
  const [, part, ruleId = ''] = /^(chance|from)\.(.+)$/.exec(name) ?? []
  if (part !== undefined) {
    if (!RULE.test(ruleId)) return { because: 'names no penalty' }
    if (part === 'chance') {
      const chance = readWithin(text, { least: 0, most: 1 })
      if (chance === null) return { because: 'is not a chance from 0 to 1' }
      return billChange(before, ruleId, { chance: share(chance) })
    }
    const day = readCalendarDay(text)
    if (day === null) return { because: 'is not a date' }
    return billChange(before, ruleId, { appliesFrom: isoDate(day) })
  }
  if (name === 'severity') {
    const severity = severityPresets.find((preset) => preset === text)
    if (!severity) return { because: `is not one of ${severityPresets.join(', ')}` }
    return { changes: { ...before, severity } }
  }
  if (name === 'groups') {
    if (text !== 'largest' && text !== 'all') return { because: 'is not largest or all' }
    return { changes: { ...before, onlyLargestOfGroup: text === 'largest' } }
  }
  const key = numberNames.find(([candidate]) => candidate === name)?.[1]
  if (key === undefined) return { because: 'is not an assumption' }
  const { least, most } = assumptionLimits[key]
  const value = readWithin(text, assumptionLimits[key])
  if (value === null) return { because: `is not a number from ${least} to ${most}` }
  return { changes: { ...before, [key]: value } }
}

/**
 * Reads both values. An unknown column or change is left out and named in `problems`, a sentence
 * each; without a usable column there is one, `today`. A change given twice has its last value.
 */
export function readWhatIfs(
  whatIfText: string,
  setText: string,
): { values: WhatIfChoice[]; problems: string[] } {
  const problems: string[] = []
  const columns: WhatIfChoice[] = []
  for (const part of whatIfText.split(',').filter(Boolean)) {
    const id = whatIfPresets.find((preset) => preset === part)
    if (id === undefined) problems.push(`whatif=${quoted(part)} is not known and was left out`)
    else if (columns.length === mostWhatIfs)
      problems.push(`whatif=${part} is one too many; ${mostWhatIfs} stand side by side`)
    else columns.push({ id, changes: {} })
  }
  if (columns.length === 0) columns.push({ id: 'today', changes: {} })

  const parts = setText.split(',').filter(Boolean)
  if (parts.length > mostChanges)
    problems.push(`set names more than ${mostChanges} changes; the rest was left out`)
  for (const part of parts.slice(0, mostChanges)) {
    const [, place = '', name = '', text = ''] = /^(\d)\.([^:]+):(.*)$/.exec(part) ?? []
    const column = columns[Number(place) - 1]
    const leaveOut = (because: string) =>
      problems.push(`set=${quoted(part)} ${because}; it was left out`)
    if (place === '') leaveOut('is not written as 1.tolerance:0.1')
    else if (!column) leaveOut(`changes a column ${place} that is not there`)
    else {
      const reading = readChange(column.changes, name, text)
      if ('because' in reading) leaveOut(reading.because)
      else column.changes = reading.changes
    }
  }
  return { values: columns, problems }
}

/** The changes of one column as text, in a fixed order: ["tolerance:0.1", "severity:severe"]. */
function changeTexts(changes: AssumptionChanges): string[] {
  const texts: string[] = []
  for (const [name, key] of numberNames) {
    const value = changes[key]
    if (value !== undefined) texts.push(`${name}:${value}`)
  }
  if (changes.severity !== undefined) texts.push(`severity:${changes.severity}`)
  if (changes.onlyLargestOfGroup !== undefined)
    texts.push(`groups:${changes.onlyLargestOfGroup ? 'largest' : 'all'}`)
  for (const [ruleId, { chance, appliesFrom }] of Object.entries(changes.bills ?? {})) {
    if (chance !== undefined) texts.push(`chance.${ruleId}:${chance}`)
    if (appliesFrom !== undefined) texts.push(`from.${ruleId}:${appliesFrom}`)
  }
  return texts
}

/** The reverse: only what differs from one column `today` without changes. */
export function writeWhatIfs(columns: readonly WhatIfChoice[]): { whatif?: string; set?: string } {
  const whatif = columns.map(({ id }) => id).join(',')
  const set = columns
    .flatMap(({ changes }, at) => changeTexts(changes).map((text) => `${at + 1}.${text}`))
    .join(',')
  return { ...(whatif === 'today' ? {} : { whatif }), ...(set === '' ? {} : { set }) }
}
