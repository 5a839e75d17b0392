import { describe, expect, it } from 'vitest'
import { groupedRows, ledgerRows, ledgerSortKeys, sortedRows } from './ledgerRows.ts'
import { plain, workedOn } from './sampleLedger.ts'

const rowsOn = (company: string, day: string) => {
  const { ledger, facts } = workedOn(company, day)
  return ledgerRows(ledger.lines, facts.date)
}
const row = (company: string, day: string, id: string) => {
  const found = rowsOn(company, day).find((each) => each.id === id)
  if (!found) throw new Error(`No row ${id}`)
  return found
}

describe('the rows of the ledger', () => {
  it('say the Avia bill in the text’s words, before and after conversion, and beside revenue', () => {
    const avia = row('facebook', '2019-06-26', 'fr-avia.csa-sanction')
    expect(plain(avia.maximum)).toBe('EUR 1,889.9 m')
    expect(plain(avia.inText)).toBe('up to 4 % of worldwide turnover')
    expect(plain(avia.native ?? '')).toBe('USD 2,233.5 m')
    expect(plain(avia.share?.words ?? '')).toBe('4 %')
    expect(avia.share?.of).toBe('of FY2018')
    expect(avia.counting).toBe('counts')
  })

  it('say a stand-in year beside the share', () => {
    expect(row('facebook', '2020-01-15', 'fr-avia.csa-sanction').share?.of).toBe(
      'of FY2018, stand-in year',
    )
  })

  it('have both bounds and no share where nobody publishes the base', () => {
    const osa = row('alphabet', '2025-06-01', 'uk-osa.fine')
    expect(plain(osa.maximum)).toMatch(/^at least EUR 21.3 m, at most EUR [\d,.]+ m$/)
    expect(plain(osa.native ?? '')).toBe('GBP 18 m to USD 35,001.8 m')
    expect(osa.share).toBeNull()
    expect(osa.counting).toBe('its floor counts')
  })

  it('keep unknown, none set and out of reach apart', () => {
    expect(row('twitter', '2025-12-10', 'eu-dsa.fine')).toMatchObject({
      maximum: 'unknown',
      counting: 'left out: unknown',
    })
    expect(row('facebook', '2019-06-26', 'ukfr-2017.liability')).toMatchObject({
      maximum: 'none set',
      counting: 'left out: none set',
    })
    expect(row('facebook', '2025-12-10', 'de-netzdg.agent-fine')).toMatchObject({
      maximum: 'does not reach',
      counting: 'left out: does not reach',
    })
  })

  it('call a text as it was called on the day', () => {
    expect(row('facebook', '2019-06-26', 'uk-osa.fine-before-bill').name).toBe(
      'Online Harms White Paper',
    )
  })

  it('say what rests on memory', () => {
    expect(row('facebook', '2019-06-26', 'fr-lcen-6-1.offence-2015').unverified).toMatch(/memory/)
    expect(row('facebook', '2019-06-26', 'de-netzdg.procedure-fine').unverified).toBeNull()
  })
})

describe('under heads', () => {
  it('every row stands once, what ended and what is kept out apart', () => {
    const rows = rowsOn('facebook', '2024-05-14')
    const { standing, ended } = groupedRows(rows)
    const shown = [...standing.flatMap((group) => group.rows), ...ended].map(({ id }) => id)
    expect(shown.toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
    expect(standing.map(({ id }) => id)).toEqual(['in force', 'if adopted', 'not law', 'kept out'])
    expect(ended.map(({ id }) => id)).toContain('de-netzdg.procedure-fine')
    const keptOut = standing.find(({ id }) => id === 'kept out')
    expect(keptOut?.rows.map(({ id }) => id)).toEqual(['us-fr-mlat.none'])
  })
})

describe('sorted', () => {
  it('by amount puts those without one last, whichever way', () => {
    const rows = rowsOn('facebook', '2019-06-26')
    const first = (descending: boolean) => sortedRows(rows, { key: 'maximum', descending })
    expect(first(true)[0]?.id).toBe('fr-avia.csa-sanction')
    expect(first(false)[0]?.id).toBe('fr-lcen-6-1.offence-2015')
    for (const descending of [true, false]) {
      expect(first(descending).at(-1)?.line.amount).toBeNull()
    }
  })

  it('by any column keeps every row, and by none the ledger’s order', () => {
    const rows = rowsOn('facebook', '2025-12-10')
    const ids = rows.map(({ id }) => id)
    for (const key of ledgerSortKeys) {
      const sorted = sortedRows(rows, { key, descending: false })
      expect(sorted.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    }
    expect(sortedRows(rows, { key: 'record', descending: false })).toEqual(rows)
  })
})
