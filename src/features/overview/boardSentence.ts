/** Clauses put together to one sentence. */
import { capital } from '#ui/caseWords.ts'

/** ["the clock is law", "", "it moved"] is "The clock is law; it moved." Empty clauses are left out. */
export function sentence(clauses: readonly (string | null)[]): string {
  const said = clauses.flatMap((clause) => {
    const words = clause?.trim().replace(/[.;]$/, '') ?? ''
    return words === '' ? [] : [words]
  })
  return said.length === 0 ? '' : `${capital(said.join('; '))}.`
}
