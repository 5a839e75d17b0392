/** The same cases under other rules: what if that bill were law, or that law still were. */
import { useMemo } from 'react'
import { useLocation } from '@tanstack/react-router'
import { ChartCard } from '#charts/ChartCard.tsx'
import type { ChartState } from '#charts/chartState.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import {
  mostReplayed,
  parseDeadlinesSearch,
  serializeDeadlinesSearch,
} from '#url/deadlinesSearch.ts'
import { stringifyQuery } from '#url/queryString.ts'
import { fullLink } from '#url/search.ts'
import { usePageExtras, useSharedSearch } from '#url/useSharedSearch.ts'
import { ReplayControls } from './ReplayControls.tsx'
import { ReplayPicture } from './ReplayPicture.tsx'
import { type ReplayChoice, replayChoices, replayRules } from './replayRules.ts'
import { replayTable, type ReplayView } from './replayRows.ts'
import {
  replayExplanation,
  replayFooter,
  replayNotes,
  replayQuote,
  replaySentence,
  replaySubline,
  replayTitle,
} from './replayWords.ts'
import { useReplay } from './useReplay.ts'
import type { DeadlinesView } from './useDeadlines.ts'
import './replay.css'

/** `height`: pixels kept free until the card's code is there. */
export interface ReplayCardProps {
  view: DeadlinesView
  height?: number
}

/** Asks its own question, and only once a duty is chosen. */
export function ReplayCard({ view }: ReplayCardProps) {
  const { search } = useSharedSearch()
  const { extras, setExtras } = usePageExtras()
  const own = useMemo(() => parseDeadlinesSearch(extras).values, [extras])
  const { against, instruments, plan, info: sourceInfo } = view
  const { asOfDate } = plan.window
  const dutyIds = own.replay.join(',')
  const asked = useMemo(
    () => replayRules(dutyIds.split(',').filter(Boolean), against.yardstick, instruments),
    [dutyIds, against.yardstick, instruments],
  )
  const choices = useMemo(() => {
    const kinds = sourceInfo?.kinds.map(({ kind }) => kind) ?? ['removal' as const]
    return replayChoices(instruments, asOfDate, kinds)
  }, [instruments, asOfDate, sourceInfo])
  const replay = useReplay(view, asked, search)
  const choose = (replayed: readonly string[]) =>
    setExtras(
      serializeDeadlinesSearch({ ...own, replay: [...new Set(replayed)].slice(0, mostReplayed) }),
    )
  const { info } = replay
  const isInvented = info?.isInvented ?? true
  const state =
    asked.rules.length === 0 ? nothingAsked(asked.unknown, choices, choose) : replay.state
  const rules = replay.view?.plan.rules ?? asked.rules
  return (
    <ChartCard
      className={`replay-card ${asked.rules.length === 0 ? 'no-print' : ''}`}
      title={replayTitle(replay.view, rules)}
      subline={replaySubline(replay.view, rules)}
      kind={isInvented ? 'demo' : 'record'}
      footer={replayFooter(replay.view)}
      table={replay.view ? replayTable(replay.view) : NO_TABLE}
      csvName="replay"
      csvNotes={replayNotes(replay.view, info ? `Source: ${info.name} ${info.version}` : null)}
      explain={replayExplanation(replay.view, asOfDate)}
      state={state}
      controls={
        <>
          <ReplayControls
            choices={choices}
            chosen={own.replay}
            yardstick={`${view.chosen.form === 'law' && against.isLaw ? 'law in force, ' : ''}${against.yardstick.label}`}
            onChoose={choose}
          />
          {asked.rules.length > 0 &&
            asked.unknown.map((id) => (
              <output key={id} className="mt-2 block text-12 text-muted">
                {unknownWords(id)}
              </output>
            ))}
        </>
      }
      pictureHeight={asked.rules.length === 0 ? 120 : 220}
    >
      {replay.view && (
        <>
          <ReplayPicture view={replay.view} />
          <Quote view={replay.view} info={info} />
        </>
      )}
    </ChartCard>
  )
}

const NO_TABLE = { columns: [], rows: [] }

const unknownWords = (id: string): string =>
  `replay=${id} names no duty with a clock over cases; it is left out.`

/** Offered first where nothing was chosen: the bill of the opening day, if it can be read. */
const OFFERED = 'fr-avia.24h'

/** What the card answers, and a way to begin. */
function nothingAsked(
  unknown: readonly string[],
  choices: readonly ReplayChoice[],
  choose: (dutyIds: readonly string[]) => void,
): ChartState {
  const offered = choices.find(({ dutyId }) => dutyId === OFFERED) ?? choices[0]
  return {
    form: 'empty',
    title: 'No other rule is chosen',
    words: [
      ...unknown.map(unknownWords),
      'Choose a duty, whatever became of it: its on-time share over the same cases, how many cases are on time under one rule and late under the other, and where.',
    ].join(' '),
    ...(offered
      ? {
          action: {
            label: `Read against ${offered.shortTitle}`,
            onPress: () => choose([offered.dutyId]),
          },
        }
      : {}),
  }
}

/** The finding as one sentence, to be copied with what it rests on. */
const Quote = ({
  view,
  info,
}: {
  view: ReplayView
  info: { name: string; version: string; isInvented: boolean } | null
}) => {
  const { search } = useSharedSearch()
  const { extras } = usePageExtras()
  const { pathname } = useLocation()
  const sentence = replaySentence(view)
  if (sentence === '') return null
  const link = () => fullLink(window.location.origin, pathname, search, extras, stringifyQuery)
  return (
    <figure className="replay-quote">
      <blockquote>{sentence}</blockquote>
      <span className="no-print">
        <CopyButton
          text={() => replayQuote(view, info, link())}
          words="Copy sentence"
          said="The sentence was copied, with its date, source and link"
        />
      </span>
    </figure>
  )
}
