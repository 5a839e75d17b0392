/** Figures of law: status on a date, how many duties, the risk chart, changes, what was known. */
import { isoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { changesBetween, type Change } from '#domain/changes.ts'
import { countDuties, type StandingDuty } from '#domain/dutyCounts.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { formatCount, formatCounted, formatDate, formatList } from '#ui/format.ts'
import { addDays } from '#domain/calendarDay.ts'
import { citedLaw } from './citedLaw.ts'
import type { MethodEntry, RecordParts } from './methodEntry.ts'

const openingDay = isoDate('2019-06-26')
const countries: readonly Country[] = ['DE', 'FR', 'GB', 'ES', 'IE']

function status(record: RecordParts): MethodEntry {
  const duty = record.instruments
    ?.flatMap(({ duties }) => duties)
    .find(({ id }) => id === 'fr-avia.24h')
  const steps = duty?.transitions.map(({ on }) => on).filter((on) => on > openingDay) ?? []
  const last = steps.at(-1)
  const days = [openingDay, ...steps.slice(0, -1), ...(last ? [addDays(last, -1), last] : [])]
  return {
    id: 'status',
    title: 'Status on a day',
    means:
      'Each duty has its own dated transitions; its status is that of the latest one dated up to and including the as-of. “In force” means that the duty applies; from adoption until then it is “adopted”.',
    cannotMean: [
      'An act’s entry into force is an event, not a status: its duties may apply later, or never.',
      'An instrument has no status of its own, only a phrase and the mark of its core duty.',
      'Changing the law changes no verdict on a case received before.',
    ],
    formula: [
      'a transition dated D begins at 00:00 on D in the jurisdiction’s time zone',
      'an EU duty’s day begins at 00:00 in the country of the case, and reaches members by the day of their accession; the United Kingdom never',
    ],
    example: duty
      ? {
          given: `${duty.shortTitle} on ${formatCounted(days.length, 'day', 'days')}.`,
          lines: days.map(
            (day) => `${formatDate(day)}: ${dutyStatusOn(duty, day)?.status ?? 'not begun'}`,
          ),
        }
      : null,
    sources: citedLaw(record, 'fr-avia.24h', 'de-netzdg.24h'),
  }
}

const namesOf = (standing: readonly StandingDuty[]) =>
  formatList(standing.map(({ duty }) => duty.shortTitle)) || 'none'

function dutyCount({ instruments }: RecordParts): MethodEntry {
  const counts = instruments && countDuties(instruments, openingDay, countries)
  return {
    id: 'duties',
    title: 'How many duties',
    means:
      'Duties of law that reach at least one chosen country on the day, each counted once however many countries it reaches: in force, proposed (exploratory, proposed, or adopted and not yet applying), ended.',
    cannotMean: [
      'More duties are not more burden: a clock of 24 h and a yearly report count one each.',
      'Requests, commitments, cooperations and settlements are no duties of law and are counted apart.',
    ],
    formula: ['in force = in force or applies in part; of law; of an instrument on content'],
    example: counts
      ? {
          given: `${formatDate(openingDay)}, five countries.`,
          lines: [
            `In force, ${formatCount(counts.inForce.length)}: ${namesOf(counts.inForce)}`,
            `Proposed, ${formatCount(counts.proposed.length)}: ${namesOf(counts.proposed)}`,
            `Ended, ${formatCount(counts.ended.length)}: ${namesOf(counts.ended)}`,
            `Not law, ${formatCount(counts.notLaw.length)}: ${namesOf(counts.notLaw)}`,
          ],
        }
      : null,
    sources: [],
  }
}

function risk({ instruments }: RecordParts): MethodEntry {
  const forms = new Map<string, number>()
  for (const { penalties } of instruments ?? []) {
    for (const { cap } of penalties) forms.set(cap.form, (forms.get(cap.form) ?? 0) + 1)
  }
  return {
    id: 'risk',
    title: 'The risk chart',
    means:
      'One mark for each duty and country. Across stands the form of the cap in the law’s own terms, up the share of the log’s cases that meets the duty by its own deadline, channels, categories and class; the size is the number of cases.',
    cannotMean: [
      'No company’s money meets the cases: columns are the law’s classes of penalty, not amounts.',
      'Duties with different clocks stand in one chart, not on one scale: a mark above another is not a better platform.',
      'It holds no probability that anyone is fined.',
    ],
    formula: [
      'column = share of turnover, fixed sum, unknown, none set',
      'height = on-time share as above, from the day the duty began to apply',
    ],
    example: instruments
      ? {
          given: 'Penalties of the record by the form of their cap.',
          lines: [...forms].map(([form, count]) => `${form}: ${formatCount(count)}`),
        }
      : null,
    sources: [],
  }
}

const kindWords: Record<Change['kind'], readonly [string, string]> = {
  status: ['change of status', 'changes of status'],
  event: ['event', 'events'],
  meeting: ['meeting', 'meetings'],
  sum: ['published sum', 'published sums'],
  fine: ['fine', 'fines'],
}

function changes({ instruments, fines }: RecordParts): MethodEntry {
  const to = isoDate('2020-07-01')
  const found = instruments && fines && changesBetween(instruments, openingDay, to, fines)
  const of = (kind: Change['kind']) => found?.filter((change) => change.kind === kind).length ?? 0
  return {
    id: 'changes',
    title: 'What changed',
    means:
      'Every dated entry of the record after the first day, up to and including the second: changes of status, events, meetings, published sums, fines.',
    cannotMean: [
      'It is what this record holds, not all that happened: what is missing is listed below.',
      'Duties of one text that change alike on one day are one change.',
    ],
    formula: ['from < date ≤ to'],
    example: found
      ? {
          given: `After ${formatDate(openingDay)}, up to ${formatDate(to)}.`,
          lines: [
            `${formatCount(found.length)} entries: ${formatList(
              (Object.keys(kindWords) as Change['kind'][])
                .filter((kind) => of(kind) > 0)
                .map((kind) => formatCounted(of(kind), ...kindWords[kind])),
            )}`,
          ],
        }
      : null,
    sources: [],
  }
}

function knownOn({ instruments }: RecordParts): MethodEntry {
  const facts = instruments?.flatMap(({ duties }) =>
    duties.flatMap(({ transitions }) => transitions),
  )
  const known = facts?.filter(({ publishedOn }) => publishedOn <= openingDay)
  return {
    id: 'known',
    title: 'What was known on a day',
    means:
      'Each fact has the day it became public. “Known on” leaves out whatever was published later, of law and figures alike: a page as it could have been written that day.',
    cannotMean: [
      'The as-of moves the day that is looked at; “known on” moves the day one looks from. They are two choices.',
      'Some days of publication are approximate, and say so at their source.',
      'A remark, or what a press claim is held against, waits for the last source it rests on.',
    ],
    formula: ['shown = published on or before the day'],
    example:
      facts && known
        ? {
            given: 'Changes of status in the record.',
            lines: [
              `${formatCount(known.length)} of ${formatCount(facts.length)} had been published by ${formatDate(openingDay)}`,
            ],
          }
        : null,
    sources: [],
  }
}

/** The figures of law. */
export const lawEntries = (record: RecordParts): MethodEntry[] => [
  status(record),
  dutyCount(record),
  risk(record),
  changes(record),
  knownOn(record),
]
