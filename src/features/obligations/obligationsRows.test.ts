import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { defaultObligationsSearch } from '#url/obligationsSearch.ts'
import { obligationsRows } from './obligationsRows.ts'
import { groupRows, selectRows } from './obligationsSelection.ts'
import { sampleInstrument } from './sampleInstrument.ts'

const rowsOn = (date: string) => obligationsRows([sampleInstrument], isoDate(date))

describe('the rows of the obligations list', () => {
  it('carry the status of the date, the day it began and the step that came later', () => {
    const [row] = rowsOn('2019-06-26')
    expect(row).toMatchObject({
      status: 'proposed',
      statusGroup: 'coming',
      since: '2019-03-20',
      later: { on: '2020-05-13', status: 'adopted' },
    })
  })

  it('have no status before the first step', () => {
    expect(rowsOn('2019-03-19')[0]).toMatchObject({
      status: null,
      statusGroup: 'later',
      since: null,
      later: { on: '2019-03-20' },
    })
  })

  it('change status on the day itself', () => {
    expect(rowsOn('2020-06-17')[0]?.status).toBe('adopted')
    expect(rowsOn('2020-06-18')[0]?.status).toBe('struck down')
  })

  it('name the penalty that stood in the text on the date, and no other', () => {
    expect(rowsOn('2019-06-26')[0]?.penalties.map((penalty) => penalty.id)).toEqual([
      'fr-sample.sanction',
    ])
    expect(rowsOn('2020-05-13')[0]?.penalties.map((penalty) => penalty.id)).toEqual([
      'fr-sample.sanction-adopted',
    ])
  })

  it('say what is unverified, part by part', () => {
    expect(rowsOn('2019-06-26')[0]).toMatchObject({
      dutyUnverified: null,
      statusUnverified: null,
      penalties: [{ unverified: null }],
    })
    expect(rowsOn('2020-05-13')[0]?.penalties[0]?.unverified).toBe(
      'The EUR 20 m alternative is unverified.',
    )
    expect(rowsOn('2020-02-01')[1]?.statusUnverified).toBe('The day is unverified.')
    expect(rowsOn('2019-06-26')[2]?.dutyUnverified).toBe('The wording is unverified.')
  })

  it('cite each source once', () => {
    expect(rowsOn('2020-06-18')[0]?.sources.map((source) => source.id)).toEqual([
      'gazette',
      'court',
    ])
  })
})

describe('the selection', () => {
  const rows = rowsOn('2020-02-01')
  const ids = (patch: Partial<typeof defaultObligationsSearch>) =>
    selectRows(rows, { ...defaultObligationsSearch, ...patch }).map((row) => row.dutyId)

  it('keeps the record’s order when nothing is chosen', () => {
    expect(ids({})).toEqual(['fr-sample.24h', 'fr-sample.1h', 'fr-sample.promise'])
  })

  it('wants every word of the search, wherever it stands', () => {
    expect(ids({ q: 'ORDER 1 h' })).toEqual(['fr-sample.1h'])
    expect(ids({ q: 'order nowhere' })).toEqual([])
  })

  it('filters by status group, trigger and kind together', () => {
    expect(ids({ status: ['coming'], trigger: ['order'] })).toEqual(['fr-sample.1h'])
    expect(ids({ kind: 'not-law' })).toEqual(['fr-sample.promise'])
    expect(ids({ kind: 'law', status: ['soft'] })).toEqual([])
  })

  it('puts a missing deadline last in both directions', () => {
    expect(ids({ sort: { key: 'deadline', descending: false } })).toEqual([
      'fr-sample.1h',
      'fr-sample.24h',
      'fr-sample.promise',
    ])
    expect(ids({ sort: { key: 'deadline', descending: true } })).toEqual([
      'fr-sample.24h',
      'fr-sample.1h',
      'fr-sample.promise',
    ])
  })

  it('groups under the instrument, which stands where its first row does', () => {
    const other = { ...sampleInstrument, id: 'xx-other', shortName: 'Other' }
    const both = obligationsRows([sampleInstrument, other], isoDate('2020-02-01'))
    const shown = selectRows(both, {
      ...defaultObligationsSearch,
      sort: { key: 'record', descending: true },
    })
    expect(groupRows(shown).map((group) => [group.instrumentId, group.rows.length])).toEqual([
      ['xx-other', 3],
      ['fr-sample', 3],
    ])
  })
})
