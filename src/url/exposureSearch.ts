/** What the exposure page adds to the URL: groups, the other date, what-ifs, years and draws. */
import type { IsoDate } from '#contract/units.ts'
import { everythingChanged, type WhatIfGround } from '#domain/whatIf/assumptionsOf.ts'
import { standardRun } from '#domain/whatIf/standardRun.ts'
import type { WhatIfChoice } from '#domain/whatIf/whatIfChoice.ts'
import { yearBefore } from './changesSearch.ts'
import { readCalendarDay } from './calendarDay.ts'
import { readWhatIfs, writeWhatIfs } from './whatIfText.ts'

/** Of penalties that may punish the same facts: the largest counts (an assumption), or each does. */
export const groupCountings = ['largest', 'all'] as const
export type GroupCounting = (typeof groupCountings)[number]

/** How many years may be simulated. */
export const simulatedYears = [10_000, 100_000, 1_000_000] as const
export type SimulatedYears = (typeof simulatedYears)[number]

/** The page's own parameters, read. */
export type ExposureSearch = {
  groups: GroupCounting
  /** The earlier of the two dates between which "why did it move" looks; null: a year before. */
  since: IsoDate | null
  /** One to three columns of assumptions. */
  whatIfs: WhatIfChoice[]
  years: SimulatedYears
  /** The seed of the simulation: the same draws for the same link. Not the demo's `seed`. */
  draws: number
  /** The column, from 1, whose figures stand below the comparison. */
  figures: number
  /** The line of the ledger whose derivation is open, by penalty rule id. */
  open: string | null
}

export const defaultExposureSearch: ExposureSearch = {
  groups: 'largest',
  since: null,
  whatIfs: [{ id: 'today', changes: {} }],
  years: standardRun.years,
  draws: standardRun.seed,
  figures: 1,
  open: null,
}

type Raw = Record<string, unknown>

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

const RULE = /^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}$/

/**
 * Reads the page's own parameters. An unusable value falls back to its default and is named in
 * `problems`, a sentence each; whether a penalty of that id stands is known to the cards alone.
 *
 * `{ whatif: 'today,bill-passes', set: '2.tolerance:0.1', years: '1000000' }`.
 */
export const parseExposureSearch = (raw: Raw): { values: ExposureSearch; problems: string[] } => {
  const problems: string[] = []
  const { groups, since, years, draws, figures, open } = defaultExposureSearch

  const read = <Value>(
    name: string,
    fallback: Value,
    reader: (text: string) => Value | undefined,
    because: string,
  ): Value => {
    const text = textOf(raw[name])
    if (text === '') return fallback
    const value = reader(text)
    if (value === undefined) problems.push(`${name}=${text.slice(0, 40)} ${because}`)
    return value ?? fallback
  }

  const whatIfs = readWhatIfs(textOf(raw['whatif']), textOf(raw['set']))
  return {
    values: {
      groups: read(
        'groups',
        groups,
        (text) => groupCountings.find((candidate) => candidate === text),
        'is not known; of each group the largest counts',
      ),
      since: read(
        'since',
        since,
        (text) => readCalendarDay(text) ?? undefined,
        'is not a date; compared with a year before',
      ),
      whatIfs: whatIfs.values,
      years: read(
        'years',
        years,
        (text) => simulatedYears.find((candidate) => String(candidate) === text),
        `is not one of ${simulatedYears.join(', ')}; simulating ${years}`,
      ),
      draws: read(
        'draws',
        draws,
        (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined),
        `is not a whole number; drawing with ${draws}`,
      ),
      figures: read(
        'figures',
        figures,
        (text) =>
          whatIfs.values.findIndex((_column, at) => String(at + 1) === text) + 1 || undefined,
        'names no column; the figures are of the first',
      ),
      open: read(
        'open',
        open,
        (text) => (RULE.test(text) ? text : undefined),
        'is not a penalty; it was left out',
      ),
    },
    problems: [...problems, ...whatIfs.problems],
  }
}

/** Writes what differs from the defaults, as plain text values; the reverse of the parse. */
export const serializeExposureSearch = (values: ExposureSearch): Record<string, string> => {
  const { groups, since, whatIfs, years, draws, figures, open } = values
  return {
    ...(groups === defaultExposureSearch.groups ? {} : { groups }),
    ...(since === null ? {} : { since }),
    ...writeWhatIfs(whatIfs),
    ...(years === defaultExposureSearch.years ? {} : { years: String(years) }),
    ...(draws === defaultExposureSearch.draws ? {} : { draws: String(draws) }),
    ...(figures === defaultExposureSearch.figures ? {} : { figures: String(figures) }),
    ...(open === null ? {} : { open }),
  }
}

/** Every value, every assumption of every column too: what "Copy link" writes. */
export const writeEveryExposureValue = (
  values: ExposureSearch,
  ground: WhatIfGround,
): Record<string, string> => {
  const { groups, since, whatIfs, years, draws, figures, open } = values
  return {
    groups,
    since: since ?? yearBefore(ground.asOf),
    whatif: whatIfs.map(({ id }) => id).join(','),
    ...writeWhatIfs(whatIfs.map((choice) => everythingChanged(choice, ground))),
    years: String(years),
    draws: String(draws),
    figures: String(figures),
    ...(open === null ? {} : { open }),
  }
}
