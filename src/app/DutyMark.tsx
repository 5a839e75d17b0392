/** How a duty stands on the day, as a mark; what has not begun is no law, as an own target is none. */
import type { Status } from '#contract/vocabulary.ts'
import { OwnTargetMark, StatusMark } from '#ui/StatusMark.tsx'

export const DutyMark = ({ status }: { status: Status | null }) =>
  status === null ? <OwnTargetMark /> : <StatusMark status={status} />
