import { describe, expect, it } from 'vitest'
import type { WhatIfChoice } from '#domain/whatIf/whatIfChoice.ts'
import { putBack, replaced, withAnother, withCopy, without } from './whatIfColumns.ts'
import { columnWords } from './whatIfWords.ts'

const today: WhatIfChoice = { id: 'today', changes: {} }
const bill: WhatIfChoice = { id: 'bill-passes', changes: { severity: 'severe' } }
const halved: WhatIfChoice = { id: 'backlog-halved', changes: {} }

describe('columns of assumptions', () => {
  it('grow by the first preset that is not there yet, to three and no further', () => {
    expect(withAnother([today])).toEqual([today, { id: 'bill-passes', changes: {} }])
    expect(withAnother([bill, halved])).toEqual([bill, halved, today])
    expect(withAnother([today, bill, halved])).toEqual([today, bill, halved])
  })

  it('are copied with their changes, beside the one copied', () => {
    expect(withCopy([bill, today], 0)).toEqual([bill, bill, today])
    expect(withCopy([today, bill, halved], 0)).toEqual([today, bill, halved])
  })

  it('are removed but for the last, and come back where they were', () => {
    const left = without([today, bill, halved], 1)
    expect(left).toEqual([today, halved])
    expect(putBack(left, 1, bill)).toEqual([today, bill, halved])
    expect(without([today], 0)).toEqual([today])
    expect(putBack([today, today, today], 1, bill)).toEqual([today, today, today])
  })

  it('are replaced one by one', () => {
    expect(replaced([today, bill], 1, halved)).toEqual([today, halved])
  })

  it('have the number they have in the address, where there are several', () => {
    expect(columnWords([today], 0)).toBe('Today')
    expect(columnWords([today, bill], 1)).toBe('2 The bill passes, changed')
  })
})
