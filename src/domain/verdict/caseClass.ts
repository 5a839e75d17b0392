/** The class of a case, once it is known. */
import type { Case } from '#contract/case.ts'
import type { CaseClass } from '#contract/vocabulary.ts'

/**
 * The class of a case as seen (`caseSeen`); null while it is not judged, or where nobody recorded
 * it. Content found lawful was never manifest, whatever the log says of it.
 *
 * Open → null; removed as manifest → manifest; rejected → other.
 */
export function knownClass(seen: Case): CaseClass | null {
  if (seen.outcome === 'rejected') return 'other'
  return seen.class ?? null
}

/** Whether a case is of the class; null while that is not known. */
export function isOfClass(seen: Case, wanted: CaseClass): boolean | null {
  const known = knownClass(seen)
  return known === null ? null : known === wanted
}
