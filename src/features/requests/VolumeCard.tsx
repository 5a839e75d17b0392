/** Requests by month and group, with the days on which what is said about them changed. */
import { useMemo } from 'react'
import { ChartCard } from '#charts/ChartCard.tsx'
import { VolumeChart } from '#charts/lazy.ts'
import { requestChanges } from '#domain/requests/requestChanges.ts'
import { useOpenCases } from './RequestsDrill.tsx'
import { csvNotes } from './requestsWords.ts'
import type { RequestsView } from './useRequests.ts'
import { type Volume, volumeTable } from './volumeRows.ts'
import {
  volumeExplanation,
  volumeFooter,
  volumeState,
  volumeSubline,
  volumeTitle,
} from './volumeWords.ts'

interface VolumeCardProps {
  view: RequestsView
  volume: Volume | null
  className?: string
}

export function VolumeCard({ view, volume, className = '' }: VolumeCardProps) {
  const open = useOpenCases()
  const { instruments, countries } = view
  const title = volumeTitle(view, volume)
  const subline = volumeSubline(view, volume)
  const events = useMemo(() => {
    const [first, last] = [volume?.months[0], volume?.months.at(-1)]
    if (!first || !last) return []
    return requestChanges(instruments, { from: first.start, to: last.end, countries })
  }, [volume, instruments, countries])
  return (
    <ChartCard
      className={className}
      title={title}
      subline={subline}
      kind="demo"
      footer={volumeFooter(view, volume)}
      table={volumeTable(view, volume)}
      csvName={`requests-by-${view.by}`}
      csvNotes={csvNotes(view)}
      explain={volumeExplanation(view, volume)}
      state={view.state ?? (volume ? volumeState(view, volume) : undefined)}
      pictureHeight={440}
    >
      <VolumeChart
        rows={volume?.months ?? []}
        groups={volume?.groups ?? []}
        events={events}
        noun="requests"
        description={`${title}. ${subline}`}
        onOpen={(start) => open('volume', start)}
        height={400}
      />
    </ChartCard>
  )
}
