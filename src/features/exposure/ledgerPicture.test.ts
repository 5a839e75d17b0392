import { describe, expect, it } from 'vitest'
import { ledgerTable } from './ledgerExport.ts'
import { ledgerPicture } from './ledgerPicture.ts'
import { ledgerPictureTitle } from './ledgerPictureTitle.ts'
import { ratesWords } from './ledgerRates.ts'
import { ledgerRows } from './ledgerRows.ts'
import { plain, workedOn } from './sampleLedger.ts'

const rowsOn = (company: string, day: string) => {
  const { ledger, facts } = workedOn(company, day)
  return ledgerRows(ledger.lines, facts.date)
}

describe('the picture of the ledger', () => {
  it('draws what binds first, the larger before the smaller, and nothing that ended or is kept out', () => {
    const drawn = ledgerPicture(rowsOn('facebook', '2019-06-26'))
    expect(drawn.slice(0, 4).map(({ id }) => id)).toEqual([
      'de-netzdg.procedure-fine',
      'de-netzdg.agent-fine-until-2024',
      'fr-lcen-6-1.offence-2015',
      'fr-avia.csa-sanction',
    ])
    expect(drawn.map(({ binds }) => binds).slice(0, 4)).toEqual([true, true, true, false])
    expect(drawn.map(({ id }) => id)).not.toContain('us-fr-mlat.none')
    expect(drawn.map(({ id }) => id)).not.toContain('fr-facebook-2018.none')
  })

  it('labels what is not law, bounds and fines per failure as what they are', () => {
    const label = (day: string, id: string) =>
      plain(ledgerPicture(rowsOn('facebook', day)).find((row) => row.id === id)?.label ?? '')
    expect(label('2019-06-26', 'fr-avia.csa-sanction')).toBe('EUR 1,889.9 m if adopted')
    expect(label('2025-12-10', 'eu-e-evidence.fine')).toMatch(/once in force$/)
    expect(label('2025-12-10', 'uk-osa.fine')).toMatch(/^EUR 21.3 m to EUR [\d,.]+ m$/)
    expect(label('2020-06-01', 'fr-avia.criminal')).toBe('EUR 1.25 m per failure once in force')
  })

  it('is titled by the largest that is certain, in force before what may come', () => {
    const title = (company: string, day: string) =>
      plain(ledgerPictureTitle(ledgerPicture(rowsOn(company, day)), company))
    expect(title('facebook', '2019-06-26')).toBe(
      'For facebook, the largest known penalty in force is NetzDG’s, EUR 50 m',
    )
    expect(title('twitter', '2025-12-10')).toBe(
      'For twitter, the largest known penalty in force is the Online Safety Act’s, at least EUR 21.3 m',
    )
    expect(ledgerPictureTitle([], 'Facebook')).toBe('No penalty stands for Facebook')
  })
})

describe('the file of the ledger', () => {
  const table = ledgerTable(rowsOn('twitter', '2025-12-10'))
  const cells = (text: string) => table.rows.find((row) => row['text'] === text)

  it('leaves the amount of an unknown empty: it is no zero', () => {
    expect(cells('DSA')).toMatchObject({ form: 'unknown', atLeast: null, atMost: null })
  })

  it('has a floor without an upper limit, in the currency asked for', () => {
    const osa = cells('Online Safety Act')
    expect(osa).toMatchObject({ form: 'bounded', currency: 'EUR', atMost: null })
    expect(osa?.['atLeast']).toBeCloseTo((18e6 * 1.2781) / 1.082, -4)
    expect(osa?.['sources']).not.toBe('')
  })

  it('names its kind in every line', () => {
    expect(new Set(table.rows.map((row) => row['kind']))).toEqual(new Set(['statutory maximum']))
  })
})

it('names every exchange rate once, or that nothing was converted', () => {
  const { lines } = workedOn('facebook', '2019-06-26').ledger
  expect(plain(ratesWords(lines))).toBe('USD 1.1818 for one EUR, average of 2018, Federal Reserve')
  expect(ratesWords([])).toBe('Nothing was converted.')
})
