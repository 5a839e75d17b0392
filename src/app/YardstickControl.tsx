/** What the clock is read against: the law in force, one duty whatever became of it, or own hours. */
import { useQuery } from '@tanstack/react-query'
import { useState, type MouseEvent } from 'react'
import { hours } from '#contract/units.ts'
import { lawQuery } from '#queries/law.ts'
import { formatHours } from '#ui/format.ts'
import { Segmented, type Segment } from '#ui/Segmented.tsx'
import { OwnTargetMark, StatusMark } from '#ui/StatusMark.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { DutyMark } from './DutyMark.tsx'
import { ChevronIcon } from './icons.tsx'
import { besideDuty, yardstickChoices, yardstickDuty } from './yardstickChoices.ts'
import { YardstickSheet } from './YardstickSheet.tsx'

/** The duty offered beside the law until another is chosen: the bill of the opening day. */
const offeredDutyId = 'fr-avia.24h'
const offeredTitle = 'Avia bill 24 h'

export const YardstickControl = () => {
  const { search, setSearch } = useSharedSearch()
  const { data: instruments } = useQuery(lawQuery(search.knownOn))
  const [openedBy, setOpenedBy] = useState<HTMLElement | null>(null)
  const { yardstick, asOf } = search
  const choices = yardstickChoices(instruments ?? [], asOf)
  const dutyId = yardstick.form === 'duty' ? yardstick.dutyId : offeredDutyId
  const duty = yardstickDuty(instruments ?? [], dutyId, asOf)
  const isListed = choices.some((choice) => choice.dutyId === dutyId)
  const targetHours = yardstick.form === 'own target' ? yardstick.targetHours : hours(24)
  const beside = duty === null ? 'yardstick, not law' : besideDuty(duty)
  // Of a day on which the bill was not public it is no choice; an address may still name it.
  const isOffered = duty !== null || yardstick.form === 'duty' || search.knownOn === undefined
  const isOfferedUnread = dutyId === offeredDutyId && search.knownOn === undefined
  const all: Segment<'law' | 'duty' | 'own target'>[] = [
    { value: 'law', label: 'Law in force', mark: <StatusMark status="in force" /> },
    {
      value: 'duty',
      label: duty?.shortTitle ?? (isOfferedUnread ? offeredTitle : dutyId),
      mark: <DutyMark status={duty?.status ?? null} />,
      note: beside && <span className="text-11 font-normal text-coming">{beside}</span>,
    },
    {
      value: 'own target',
      label: `Own target ${formatHours(targetHours)}`,
      mark: <OwnTargetMark />,
    },
  ]
  const segments = all.filter(({ value }) => value !== 'duty' || isOffered)
  const choose = (form: 'law' | 'duty' | 'own target') =>
    setSearch({
      yardstick:
        form === 'law' ? { form } : form === 'duty' ? { form, dutyId } : { form, targetHours },
    })
  const chosen = segments.find((segment) => segment.value === yardstick.form)
  const openSheet = (event: MouseEvent<HTMLElement>) => setOpenedBy(event.currentTarget)
  return (
    <>
      <div className="hidden items-end gap-2 lg:flex">
        <Segmented
          legend="Yardstick: what the clock is read against"
          segments={segments}
          value={yardstick.form}
          onChange={choose}
        />
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          aria-label="Other yardsticks"
          onClick={openSheet}
        >
          Other <ChevronIcon />
        </button>
      </div>
      <div className="lg:hidden">
        <p className="mb-1 hidden text-11 text-faint sm:block" aria-hidden="true">
          Yardstick
        </p>
        <button
          type="button"
          className="opener sm:min-h-8"
          aria-haspopup="dialog"
          onClick={openSheet}
        >
          <span className="flex min-w-0 flex-wrap items-center gap-x-2">
            {chosen?.mark}
            <span className="unseen">Yardstick: </span>
            {chosen?.label}
            {chosen?.note}
          </span>
          <span className="text-link">
            <span className="sm:hidden">Yardstick</span>
            <span className="hidden sm:inline">Change</span>
          </span>
        </button>
      </div>
      <YardstickSheet
        openedBy={openedBy}
        choices={duty === null || isListed ? choices : [...choices, duty]}
        yardstick={yardstick}
        onClose={() => setOpenedBy(null)}
        onChoose={(next) => {
          setOpenedBy(null)
          setSearch({ yardstick: next })
        }}
      />
    </>
  )
}
