import { expect, test } from 'vitest'
import { hours, isoDate } from '#contract/units.ts'
import { duty } from '#test/fixtures/law.ts'
import { dutyWordingOn } from './dutyWordingOn.ts'

const emergency = duty({
  title: 'Hand over data in 8 h',
  shortTitle: 'Evidence 8 h',
  reference: 'Art. 10(4)',
  deadline: { form: 'hours', deadlineHours: hours(8) },
  earlierWordings: [
    {
      until: isoDate('2018-04-17'),
      title: 'Hand over data',
      shortTitle: 'Evidence',
      reference: 'the plan',
      deadline: { form: 'none set' },
    },
    {
      until: isoDate('2023-07-12'),
      title: 'Hand over data in an emergency',
      shortTitle: 'Evidence, emergency',
      reference: 'the proposal',
    },
  ],
})
const wordingOn = (day: string) => dutyWordingOn(emergency, isoDate(day))

test('a wording stands until its day, which belongs to the next', () => {
  expect(wordingOn('2018-04-16')).toMatchObject({
    reference: 'the plan',
    deadline: { form: 'none set' },
  })
  expect(wordingOn('2018-04-17').reference).toBe('the proposal')
  expect(wordingOn('2023-07-11').title).toBe('Hand over data in an emergency')
  expect(wordingOn('2023-07-12')).toEqual({
    title: 'Hand over data in 8 h',
    shortTitle: 'Evidence 8 h',
    reference: 'Art. 10(4)',
    deadline: { form: 'hours', deadlineHours: 8 },
  })
})

test('an earlier wording without a deadline of its own has the duty’s', () => {
  expect(wordingOn('2020-01-01').deadline).toEqual({ form: 'hours', deadlineHours: 8 })
})

test('a duty without earlier wordings has its own words on every day', () => {
  expect(dutyWordingOn(duty(), isoDate('1990-01-01')).shortTitle).toBe('X 24 h')
})
