/** The meetings down a line of time: a hollow diamond each, as nothing of them binds. */
import { meetingPlaceWords } from '#ui/recordWords.ts'
import { CooperationMarksLine } from './CooperationMarksLine.tsx'
import type { CooperationRows } from './cooperationRows.ts'

export const CooperationMeetings = ({ meetings }: Pick<CooperationRows, 'meetings'>) => (
  <ol className="ml-1.5 grid gap-3 border-l border-line2">
    {meetings.map((meeting) => (
      <li
        key={`${meeting.days} ${meeting.place} ${meeting.what}`}
        className="relative pl-4 text-13"
      >
        <span
          aria-hidden="true"
          className="absolute top-1 -left-[5.5px] size-2.5 rotate-45 border-[1.5px] border-soft bg-surface"
        />
        <p>
          <b>{meetingPlaceWords(meeting.place)}</b>
          <span className="text-muted"> · {meeting.days}</span>
        </p>
        <p>{meeting.what}</p>
        <CooperationMarksLine {...meeting} />
      </li>
    ))}
  </ol>
)
