/** What each duty of an instrument asks: trigger, clock, reach, outcomes that satisfy it. */
import { notPublishedByThen } from '#contract/citation.ts'
import type { Duty } from '#contract/duty.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import { dutyStatusOn } from '#domain/status.ts'
import { clockDeadline } from '#domain/yardstick.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { formatDateShort, formatList } from '#ui/format.ts'
import { StatusWord } from '#ui/StatusMark.tsx'
import { Cell, ColumnHeads } from '#ui/Cell.tsx'
import { CellValue } from '#ui/CellValue.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { countWords, sentenceCase } from './countWords.ts'
import { deadlineWords, outcomesOf, triggerOf } from '#ui/dutyWords.ts'
import { listGroupOf } from './listGroup.ts'
import { citedSources } from '#ui/citedSources.ts'
import { SourceList } from '#ui/SourceList.tsx'

export const DutiesCard = ({ instrument, asOf }: { instrument: Instrument; asOf: IsoDate }) => (
  <Card
    title={dutiesTitle(instrument.duties)}
    subline="Dashed frame: proposed, not law. Satisfied by: the outcomes that count as in time."
    kind="record"
    footer={
      <>
        <b>Scope.</b> {sentence(instrument.scope.text)} <b>Size threshold.</b>{' '}
        {sentence(instrument.sizeThreshold.text)}{' '}
        <SourceList sources={citedSources(instrument, instrument.scope.sources)} />
        {(!instrument.scope.verified || !instrument.sizeThreshold.verified) && (
          <>
            {' '}
            <Chip kind="unverified" />{' '}
            {instrument.scope.note ?? instrument.sizeThreshold.note ?? ''}
          </>
        )}
      </>
    }
  >
    <table className="cards-on-phone mt-3 w-full text-left">
      <ColumnHeads
        headings={['Duty', 'Status', 'Trigger', 'Deadline', 'Limited to', 'Satisfied by', 'Source']}
      />
      <tbody>
        {instrument.duties.map((duty) => (
          <DutyRow key={duty.id} duty={duty} instrument={instrument} asOf={asOf} />
        ))}
      </tbody>
    </table>
  </Card>
)

/** The text as a sentence: "none set" → "none set." */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

function dutiesTitle(duties: readonly Duty[]): string {
  if (duties.length === 0) return 'No duty of it was public by then'
  if (duties.length === 1) return 'What its one duty asks'
  return sentenceCase(
    `${countWords(duties.length, 'duty', 'duties')}, each with its own trigger and clock`,
  )
}

const DutyRow = (props: { duty: Duty; instrument: Instrument; asOf: IsoDate }) => {
  const { duty, instrument, asOf } = props
  const standing = dutyStatusOn(duty, asOf)
  const group = listGroupOf(standing?.status ?? null)
  const limits = [
    duty.onlyClass === null ? '' : `class “${duty.onlyClass}”`,
    formatList(duty.categories),
    formatList(duty.channels),
  ].filter(Boolean)
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pr-4 font-bold md:w-[24%]">
        {duty.title}
        <span className="block text-11 font-normal text-faint">{duty.reference}</span>
      </th>
      <Cell heading="Status">
        {standing === null ? (
          <span className="text-muted">Not begun</span>
        ) : (
          <>
            <StatusWord status={standing.status} />
            <span className="block text-11 whitespace-nowrap text-faint">
              since {formatDateShort(standing.on)}
            </span>
            {!standing.verified && (
              <Chip
                kind="unverified"
                words="day unverified"
                {...(standing.note === undefined ? {} : { title: standing.note })}
              />
            )}
          </>
        )}
      </Cell>
      <Cell heading="Trigger">
        <CellValue text={triggerOf(duty)} />
      </Cell>
      <Cell heading="Deadline">
        <CellValue
          text={deadlineWords(duty.deadline)}
          isProposed={group === 'coming'}
          isOver={group === 'over' || group === 'later'}
        />
        {duty.caseKind === 'removal' && clockDeadline(duty.deadline) !== null && (
          <span className="no-print block text-11">
            <PageLink
              to="/deadlines"
              extras={{ replay: duty.id }}
              label={`Replay cases against ${duty.shortTitle}`}
            >
              Replay cases
            </PageLink>
          </span>
        )}
      </Cell>
      <Cell heading="Limited to">
        {duty.isWordingUnpublished ? (
          <CellValue text={notPublishedByThen} />
        ) : (
          limits.join('; ') || '–'
        )}
        {duty.exceptions.length > 0 && (
          <span className="block text-11 text-faint">not: {formatList(duty.exceptions, 'or')}</span>
        )}
      </Cell>
      <Cell heading="Satisfied by">
        <CellValue text={outcomesOf(duty)} />
      </Cell>
      <Cell heading="Source">
        <SourceList sources={citedSources(instrument, duty.sources)} />
        {!duty.verified && (
          <span className="block text-11 text-muted">
            <Chip kind="unverified" /> {duty.note ?? ''}
          </span>
        )}
      </Cell>
    </tr>
  )
}
