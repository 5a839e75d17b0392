import { describe, expect, it } from 'vitest'
import { addedWords, doubtWords, groupWords, leftOutWords, standingWords } from './ledgerWords.ts'
import { plain, workedOn } from './sampleLedger.ts'
import { totalsTitle } from './totalsTitle.ts'

const ledgerOn = (...args: Parameters<typeof workedOn>) => workedOn(...args).ledger
const shortName = ({ instrument }: { instrument: { shortName: string } }) => instrument.shortName

describe('what a total says of itself', () => {
  it('counts exact amounts and floors, and what it leaves out', () => {
    const { inForce, ifAdopted } = ledgerOn('facebook', '2019-06-26')
    expect(addedWords(inForce)).toBe('Adds three exact amounts')
    expect(leftOutWords(inForce)).toBe('')
    expect(addedWords(ifAdopted)).toBe('One exact amount')
    expect(leftOutWords(ifAdopted)).toBe('Left out: three unknown, one none set')
  })

  it('names what of it was not read in a source', () => {
    const { lines } = ledgerOn('facebook', '2019-06-26')
    expect(doubtWords(lines, 'in force')).toBe('one of them, LCEN Art. 6-1')
    expect(doubtWords(lines, 'if adopted')).toBe('')
  })

  it('says that nothing counts, and that this is not zero', () => {
    const { ifAdopted } = ledgerOn('twitter', '2025-12-10')
    expect(addedWords(ifAdopted)).toBe('No amount counts, which is not zero')
    expect(leftOutWords(ifAdopted)).toBe('Left out: one unknown, one none set')
  })

  it('is a title of two sums that are not added', () => {
    expect(plain(totalsTitle(ledgerOn('facebook', '2019-06-26')))).toBe(
      'Three amounts in force add up to EUR 55.4 m; one amount not in force yet is EUR 1,889.9 m or more',
    )
    expect(totalsTitle(ledgerOn('facebook', '2014-01-01'))).toBe(
      'No amount is known, in force or to come',
    )
  })
})

describe('a group', () => {
  it('names its texts, and the one that counts', () => {
    const [group] = ledgerOn('facebook', '2022-12-01').groups
    expect(group && groupWords(group, shortName)).toBe(
      'Notices of illegal content, in force: NetzDG and Law 2021-1109 Art. 42; only Law 2021-1109 Art. 42 counts',
    )
  })

  it('says that each counts where it is switched off', () => {
    const [group] = ledgerOn('facebook', '2022-12-01', { onlyLargestOfGroup: false }).groups
    expect(group && groupWords(group, shortName)).toMatch(/; each counts$/)
  })
})

it('says of an amount what it stands for', () => {
  const lines = ledgerOn('facebook', '2024-05-14').lines
  const words = (id: string) => {
    const line = lines.find(({ rule }) => rule.id === id)
    return line && standingWords(line)
  }
  expect(words('eu-dsa.fine')).toBe('in force')
  expect(words('eu-e-evidence.fine')).toBe('adopted, not in force')
  expect(words('de-netzdg.procedure-fine')).toBe('repealed')
  expect(words('fr-avia.csa-sanction-adopted')).toBe('struck down')
})
