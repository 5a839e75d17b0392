import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Case } from '#contract/case.ts'
import { isoDate } from '#contract/units.ts'
import { caseWindow } from '#domain/onTime/caseWindow.ts'
import { readAgainst } from '#domain/onTime/readAgainst.ts'
import { answersOver, notices } from '#test/fixtures/literalCases.ts'
import { literalLaw } from '#test/fixtures/literalLaw.ts'
import { CaseMixCard } from './CaseMixCard.tsx'
import { caseMixLines, caseMixOf, caseMixTable } from './caseMixRows.ts'
import { caseMixNote, caseMixTitle } from './caseMixWords.ts'
import { deadlinesPlan } from './deadlinesPlan.ts'
import type { DeadlinesView } from './useDeadlines.ts'

/** The page's view of Germany as of 26 June 2019 over these cases. */
function viewOf(cases: readonly Case[]): DeadlinesView {
  const window = caseWindow(isoDate('2019-06-26'), {})
  const against = readAgainst({ form: 'law' }, literalLaw, ['DE'], window)
  const scope = { countries: ['DE'] as const, platform: 'Platform A' }
  const shared = { by: 'country', period: 'month', observedFrom: null } as const
  const plan = deadlinesPlan({ scope, window, against, ...shared })
  return {
    chosen: { form: 'law' },
    countries: ['DE'],
    platform: 'Platform A',
    ...shared,
    against,
    plan,
    instruments: literalLaw,
    tallies: answersOver(cases, plan.questions),
    info: null,
    state: undefined,
  }
}

/** Open for 40 h at the as-of, or decided after 40 h a month before. */
const ofAge = (category: string, decided: number, open: number) => [
  ...notices(decided, 'DE', '2019-05-20T12:00Z', 40, { category }),
  ...notices(open, 'DE', '2019-06-24T08:00Z', null, { category }),
]
const alike = [...ofAge('insult', 40, 20), ...ofAge('threats', 40, 20)]
const different = [...ofAge('insult', 15, 25), ...ofAge('threats', 45, 15)]

const draw = (cases: readonly Case[]) => {
  const view = viewOf(cases)
  const check = caseMixOf(view)
  render(<CaseMixCard view={view} check={check} className="" />)
  return { view, check }
}

describe('the card of the case mix', () => {
  it('says what it means where open cases differ, and marks the curves', () => {
    const { view, check } = draw(different)
    expect(check).toMatchObject({ reading: 'differs', open: 40 })
    expect(
      screen.getByRole('heading', {
        name: 'Open notices differ from decided ones of the same age: 63\u00a0% are insult, where 40\u00a0% were to be expected',
      }),
    ).toBeVisible()
    expect(screen.getByText(/Treat the curves as what this log closes/)).toBeVisible()
    expect(screen.getByText(/23\s% would have to be of another category/)).toBeVisible()
    expect(screen.getByText('DEMO')).toBeVisible()
    expect(caseMixNote(view, check)).toMatch(/^The curves may mislead: open notices differ/)
  })

  it('is a quiet sentence where there is no sign of it', () => {
    const { view, check } = draw(alike)
    expect(screen.queryByRole('heading')).toBeNull()
    expect(screen.getByText(/No sign that open notices differ/)).toBeVisible()
    expect(screen.getByText(/over 40 open notices: p = 1\.00\./)).toBeVisible()
    expect(caseMixNote(view, check)).toBeNull()
  })

  it('says that there is too little to tell, and how much it takes', () => {
    const { check } = draw([...ofAge('insult', 15, 11), ...ofAge('threats', 45, 1)])
    expect(check?.reading).toBe('too few')
    expect(screen.getByText(/Too little to tell whether open notices/)).toBeVisible()
    expect(screen.getByText(/12 open notices can be compared .* the check needs 30/)).toBeVisible()
  })

  it('says nothing before there is an answer', () => {
    const view = { ...viewOf([]), tallies: null }
    expect(caseMixOf(view)).toBeNull()
    expect(caseMixTitle(view, null)).toBe(
      'Whether open notices are like decided ones of the same age',
    )
    render(<CaseMixCard view={view} check={null} className="" />)
    expect(screen.queryByText(/alike|No sign|Too little/)).toBeNull()
  })

  it('has rows from the category most over what was expected to the one most under it', () => {
    const check = caseMixOf(viewOf(different))
    const table = caseMixTable(check ? caseMixLines(check) : [])
    expect(table.rows).toEqual([
      { category: 'insult', open: 25, expected: 16, openShare: 62.5, expectedShare: 40 },
      { category: 'threats', open: 15, expected: 24, openShare: 37.5, expectedShare: 60 },
    ])
  })

  it('compares the cases that the curves are of: receipts in the window, of the country', () => {
    const elsewhere = notices(500, 'FR', '2019-06-24T08:00Z', null, { category: 'threats' })
    const before = notices(500, 'DE', '2019-01-24T08:00Z', null, { category: 'threats' })
    expect(caseMixOf(viewOf([...alike, ...elsewhere, ...before]))).toMatchObject({
      reading: 'alike',
      open: 40,
      openAlone: 0,
    })
  })
})
