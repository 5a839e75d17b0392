import { expect, test } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { instruments } from '#record/law.ts'
import { instrument } from '#test/fixtures/law.ts'
import { instrumentNameOn } from './instrumentNameOn.ts'

const act = instrument({
  shortName: 'Safety Act',
  title: 'Safety Act 2023',
  officialTitle: 'An Act about safety',
  kind: 'statute',
  names: [
    {
      from: isoDate('2019-04-08'),
      shortName: 'White Paper',
      title: 'White Paper on harms',
      officialTitle: null,
      kind: 'proposal',
    },
    { from: isoDate('2022-03-17'), shortName: 'Safety Bill', title: 'Safety Bill', kind: 'bill' },
    { from: isoDate('2023-10-26'), shortName: 'Safety Act', title: 'Safety Act 2023' },
  ],
})
const nameOn = (day: string) => instrumentNameOn(act, isoDate(day))

test('the name is the last one taken by the day', () => {
  expect(nameOn('2022-03-16').shortName).toBe('White Paper')
  expect(nameOn('2022-03-17').shortName).toBe('Safety Bill')
  expect(nameOn('2023-10-25').title).toBe('Safety Bill')
  expect(nameOn('2023-10-26').title).toBe('Safety Act 2023')
})

test('before all names stands the first, never a later one', () => {
  expect(nameOn('2017-01-01').shortName).toBe('White Paper')
})

test('kind and official title are the instrument’s own where a name does not say them', () => {
  expect(nameOn('2019-04-08')).toMatchObject({ officialTitle: null, kind: 'proposal' })
  expect(nameOn('2022-03-17')).toMatchObject({ officialTitle: 'An Act about safety', kind: 'bill' })
  expect(nameOn('2023-10-26').kind).toBe('statute')
})

test('an instrument with one name has it on every day', () => {
  const plain = instrument({ shortName: 'X', title: 'The X' })
  expect(instrumentNameOn(plain, isoDate('1990-01-01'))).toMatchObject({
    shortName: 'X',
    title: 'The X',
    officialTitle: null,
  })
})

test('what an authority has not decided is a proceeding, not yet a settlement', () => {
  const kinds = instruments.flatMap((each) =>
    each.duties.flatMap(({ transitions }) =>
      transitions
        .filter(({ status }) => status === 'pending' || status === 'settled')
        .map(({ on, status }) => [each.id, on, status, instrumentNameOn(each, on).kind]),
    ),
  )
  expect(kinds).toEqual([
    ['us-ftc-facebook', '2018-03-26', 'pending', 'proceeding'],
    ['us-ftc-facebook', '2019-07-24', 'settled', 'settlement'],
  ])
})
