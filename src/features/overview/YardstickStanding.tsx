/** How the yardstick stands, beside every figure read against it: its mark, and whether it is law. */
import { formatList } from '#ui/format.ts'
import { OwnTargetMark, StatusMark } from '#ui/StatusMark.tsx'
import { statusColour } from '#ui/statusWords.ts'
import type { CaseView } from './caseFigures.ts'
import { countrySubject } from '#ui/caseWords.ts'
import { moodOf } from '#domain/onTime/mood.ts'

/** The yardstick's status; the dashed square of an own target or of a duty not begun. */
export function YardstickMark({ view }: { view: CaseView }) {
  const { status } = view.against.yardstick
  return status ? <StatusMark status={status} /> : <OwnTargetMark />
}

/** The colour of a figure that is not read against law; null where it is, or has no status. */
export function notLawColour({ against }: CaseView): string | null {
  const { status } = against.yardstick
  return moodOf(against) !== 'law' && status ? statusColour(status) : null
}

/** "yardstick, not law", in the colour of its status; with where it is law, if anywhere. */
export function NotLaw({ view }: { view: CaseView }) {
  const { against } = view
  if (moodOf(against) === 'law') return null
  const lawful = against.yardstick.perCountry
    .filter(({ isLaw }) => isLaw)
    .map(({ country }) => countrySubject(country))
  return (
    <p className="font-bold" style={{ color: notLawColour(view) ?? 'var(--muted)' }}>
      {lawful.length > 0
        ? `law in ${formatList(lawful)}; elsewhere a yardstick, not law`
        : 'yardstick, not law'}
    </p>
  )
}
