import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Category, Channel } from '#contract/vocabulary.ts'
import {
  curveForms,
  deadlineGroupings,
  deadlinePeriods,
  defaultDeadlinesSearch,
  mostReplayed,
  parseDeadlinesSearch,
  queueSorts,
  queueStates,
  serializeDeadlinesSearch,
  type DeadlinesSearch,
} from './deadlinesSearch.ts'

const anyMark = fc.option(fc.stringMatching(/^[A-Za-z0-9_.:~|@+-][A-Za-z0-9_ .:~|@+()-]{0,60}$/))
const anyDuty = fc.stringMatching(/^[a-z0-9-]{1,12}\.[a-z0-9-]{1,8}$/)

const anySearch: fc.Arbitrary<DeadlinesSearch> = fc.record({
  by: fc.constantFrom(...deadlineGroupings),
  curve: fc.constantFrom(...curveForms),
  period: fc.constantFrom(...deadlinePeriods),
  sort: fc.constantFrom(...queueSorts),
  queue: fc.nat({ max: 999_999_999 }),
  category: fc.subarray(Category.options),
  channel: fc.subarray(Channel.options),
  state: fc.constantFrom(...queueStates),
  case: anyMark,
  replay: fc.uniqueArray(anyDuty, { maxLength: mostReplayed }),
  cell: anyMark,
  truth: fc.boolean(),
})

describe('the deadlines page’s own parameters', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anySearch, (values) => {
        expect(parseDeadlinesSearch(serializeDeadlinesSearch(values))).toEqual({
          values,
          problems: [],
        })
      }),
    )
  })

  it('leave the defaults out, and read an empty address as the defaults', () => {
    expect(serializeDeadlinesSearch(defaultDeadlinesSearch)).toEqual({})
    expect(parseDeadlinesSearch({ by: '', replay: '' })).toEqual({
      values: defaultDeadlinesSearch,
      problems: [],
    })
  })

  it('never throw, and what was read is read the same again', () => {
    const names = Object.keys(defaultDeadlinesSearch)
    const anyValue = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('a,b', ',', '-', 'due'))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), anyValue), (raw) => {
        const { values } = parseDeadlinesSearch(raw)
        expect(parseDeadlinesSearch(serializeDeadlinesSearch(values))).toEqual({
          values,
          problems: [],
        })
      }),
    )
  })

  it('name what could not be read and show the default instead', () => {
    const { values, problems } = parseDeadlinesSearch({
      by: 'colour',
      queue: '-3',
      category: 'hate-speech,gossip',
      case: '<script>',
      replay: 'fr-avia.24h,Avia,de-netzdg.7d,eu-terreg.1h',
    })
    expect(values).toEqual({
      ...defaultDeadlinesSearch,
      category: ['hate speech'],
      replay: ['fr-avia.24h', 'de-netzdg.7d'],
    })
    expect(problems).toEqual([
      'queue=-3 is not a row of the queue; showing the first',
      'replay=Avia is not a duty; it was left out',
      'replay=eu-terreg.1h is a third; two are read at once',
      'by=colour is not known; showing country',
      'category=gossip is not known and was left out',
      'case is not the id of a case; it was left out',
    ])
  })
})
