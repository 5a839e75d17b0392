import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { addDays } from './calendarDay.ts'
import { comparisonTopics } from './comparedText.ts'
import { comparisonOn } from './comparison.ts'
import type { ComparisonQuestion } from './comparisonQuestions.ts'
import { lawKnownOn } from './knownOn.ts'

const opening = isoDate('2019-06-26')
const three = ['DE', 'FR', 'GB'] as const
const leading = { about: 'leading', texts: {} } as const

describe('a comparison', () => {
  it('shows another text where one is named, and says so where it reaches nothing there', () => {
    const { columns } = comparisonOn(instruments, three, opening, {
      about: 'leading',
      texts: { DE: 'eu-terreg', GB: 'eu-terreg' },
    })
    expect(columns.map(({ text }) => text?.id)).toEqual([
      'eu-terreg',
      'fr-avia/notices',
      'ukfr-2017/awareness',
    ])
    expect(columns.map(({ unknownText }) => unknownText)).toEqual([null, null, 'eu-terreg'])
  })

  it('answers every question with "no text" where there is none, but for cooperation', () => {
    const { rows } = comparisonOn(instruments, ['FR', 'GB'], opening, {
      about: 'orders',
      texts: {},
    })
    for (const { question, cells } of rows) {
      expect(cells[1]?.state).toBe(question === 'cooperation' ? 'value' : 'no text')
    }
    expect(rows[0]?.cells[1]?.facts[0].says).toMatchObject({
      reason: expect.stringContaining('all 15 of its texts were looked at') as string,
    })
  })

  it('differs in a row only where the columns do not say the same', () => {
    const same = comparisonOn(instruments, ['ES', 'IE'], isoDate('2025-06-01'), leading)
    expect(same.rows.filter(({ differs }) => differs)).toEqual([])
    const { rows } = comparisonOn(instruments, ['DE', 'FR'], isoDate('2025-06-01'), leading)
    expect(rows.filter(({ differs }) => differs).map(({ question }) => question)).toEqual([
      'cooperation',
    ])
  })

  it('takes the state of a dead text: struck down is not ended', () => {
    const stateOf = (question: ComparisonQuestion) =>
      comparisonOn(instruments, ['FR', 'DE'], isoDate('2020-07-01'), leading).rows.find(
        (row) => row.question === question,
      )?.cells[0]?.state
    expect(stateOf('deadline')).toBe('struck down')
    expect(stateOf('status')).toBe('value')
    const after = comparisonOn(instruments, ['DE', 'FR'], isoDate('2024-06-01'), {
      about: 'leading',
      texts: { DE: 'de-netzdg' },
    })
    expect(after.rows.find(({ question }) => question === 'deadline')?.cells[0]?.state).toBe(
      'ended',
    )
  })

  it('knows an end that the law had by the date, and marks one that came later', () => {
    const spanOf = (date: string) =>
      comparisonOn(instruments, ['EU', 'DE'], isoDate(date), {
        about: 'leading',
        texts: { EU: 'eu-terreg' },
      })
        .rows.find(({ question }) => question === 'since, until')
        ?.cells[0]?.facts.map(({ says, isLater }) => `${says.kind}${isLater ? ', later' : ''}`)
    expect(spanOf('2021-04-01')).toEqual(['since', 'outcome open', 'until, later'])
    expect(spanOf('2021-06-01')).toEqual(['since', 'until'])
    expect(spanOf('2022-06-07')).toEqual(['since', 'no end known'])
  })
})

const anyDay = fc.integer({ min: 0, max: 4600 }).map((days) => addDays(isoDate('2014-06-01'), days))
const anyPlaces = fc.subarray(['DE', 'FR', 'GB', 'ES', 'IE', 'EU'] as const, {
  minLength: 2,
  maxLength: 5,
})
const anyTopic = fc.constantFrom(...comparisonTopics)

describe('whatever is compared, on whatever day', () => {
  it('no cell is empty, and each has a source or says why there is none', () => {
    fc.assert(
      fc.property(anyDay, anyPlaces, anyTopic, (date, places, about) => {
        const { rows } = comparisonOn(instruments, places, date, { about, texts: {} })
        for (const { cells } of rows) {
          expect(cells).toHaveLength(places.length)
          for (const { state, facts } of cells) {
            expect(facts.length).toBeGreaterThan(0)
            const isNothing = state === 'no text' || state === 'not researched'
            for (const { sources } of facts) expect(isNothing || sources.length > 0).toBe(true)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('nothing published after a day of knowledge is said', () => {
    fc.assert(
      fc.property(anyDay, anyPlaces, anyTopic, (date, places, about) => {
        const known = lawKnownOn(instruments, date)
        const { rows } = comparisonOn(known, places, date, { about, texts: {} })
        for (const { facts } of rows.flatMap(({ cells }) => cells)) {
          for (const { isLater, publishedOn } of facts) {
            expect(isLater).toBe(false)
            expect(publishedOn === null || publishedOn <= date).toBe(true)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
