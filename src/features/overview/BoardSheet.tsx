/** The board's page: one sheet of A4 made from the figures of the overview. */
import { useMemo } from 'react'
import { useLossHeadline } from '#queries/useLossHeadline.ts'
import { Chip } from '#ui/Chip.tsx'
import { formatCount, formatDateShort } from '#ui/format.ts'
import { type BoardFacts, type BoardInput, boardFacts } from './boardFacts.ts'
import { numberedSources, type SourceNumbers, sourceWords } from './citedSource.ts'
import { MaximaPicture } from './MaximaPicture.tsx'
import { BoardObligationsTable } from './BoardObligationsTable.tsx'
import { boardLossLine } from './lossWords.ts'
import { OnTimePicture } from './OnTimePicture.tsx'
import type { SheetCut } from './sheetCuts.ts'
import { useSheetCut } from './useSheetCut.ts'
import './board.css'

/** Pixels of the left column at the sheet's own size, 96 to the inch. */
const PICTURE_WIDTH = 396

export interface BoardSheetProps {
  input: BoardInput
  /** What the footer says: build, record, scenario. */
  made: readonly string[]
  /** The address of the page with every value in it. */
  link: string
}

/** Draws the sheet at its own size: 190 × 278 mm between the margins, whatever the screen. */
export function BoardSheet({ input, made, link }: BoardSheetProps) {
  const facts = useMemo(() => boardFacts(input), [input])
  const loss = boardLossLine(useLossHeadline(input.search, input.instruments))
  const said = useMemo(() => ({ facts, loss }), [facts, loss])
  const { page, content, foot, charts, cut } = useSheetCut(said)
  const obligations = facts.obligations.slice(0, cut.obligations)
  const numbered = numberedSources([
    facts.sources,
    facts.maxima.sources,
    ...obligations.map(({ sources }) => sources),
  ])
  return (
    <div ref={page} className="board-sheet light-paper">
      {facts.isDemo && (
        <div className="board-demo" aria-hidden="true">
          demo
        </div>
      )}
      <div ref={content} className="board-content">
        <Head facts={facts} />
        <dl className="board-sentences">
          {facts.sentences.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {words}
                {name === 'What next' && <Numbers of={numbered.numbersOf(facts.sources)} />}
              </dd>
            </div>
          ))}
        </dl>
        <div ref={charts} className="board-charts">
          <OnTime facts={facts} height={cut.pictureHeight} />
          <Maxima facts={facts} input={input} cut={cut} numbersOf={numbered.numbersOf} />
        </div>
        <p className="board-loss">
          {loss} {facts.isDemo && <Chip kind="demo" />}
        </p>
        <BoardObligationsTable
          obligations={obligations}
          inAll={facts.obligations.length}
          numbersOf={numbered.numbersOf}
        />
        <section className="board-sources">
          <h3>Sources</h3>
          <ol>
            {numbered.list.map((source, index) => (
              <li key={source.url ?? source.title}>
                <b>{index + 1}</b> <span>{sourceWords(source, cut.sourceLength)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <footer ref={foot} className="board-foot">
        <p>
          <b>Not legal advice.</b> {made.join(' · ')}
        </p>
        <p className="board-link">{link}</p>
      </footer>
    </div>
  )
}

function Head({ facts }: { facts: BoardFacts }) {
  return (
    <header className={`board-head ${facts.isDemo ? 'board-hatched' : ''}`}>
      <p className="board-brand">
        <b>Dueline</b> · for the board
        <span className="board-chips">
          {facts.isDemo && <Chip kind="demo" />}
          <Chip kind="public record" />
        </span>
      </p>
      <h2>{facts.finding}</h2>
      <HeadLine parts={facts.head.filter(({ name }) => name !== 'Company')} />
      <HeadLine parts={facts.head.filter(({ name }) => name === 'Company')} />
    </header>
  )
}

/** The company stands on a line of its own: no line holds it and the platform. */
const HeadLine = ({ parts }: { parts: BoardFacts['head'] }) => (
  <p className="board-quiet">
    {parts.map(({ name, words }, index) => (
      <span key={name}>
        {index > 0 && ' · '}
        {name}: <b>{words}</b>
      </span>
    ))}
  </p>
)

/** Numbers of sources after what they bear out. */
const Numbers = ({ of }: { of: readonly number[] }) =>
  of.length > 0 && <span className="board-numbers"> [{of.join(', ')}]</span>

const Gap = ({ gap }: { gap: { title: string; words: string } }) => (
  <p className="board-gap">
    <b>{gap.title}</b>
    <br />
    {gap.words}
  </p>
)

function OnTime({ facts, height }: { facts: BoardFacts; height: number }) {
  const { title, reading, rows, changes, gap, note } = facts.onTime
  return (
    <section className={facts.isDemo ? 'board-hatched' : ''}>
      <h3>
        {title} {facts.isDemo && <Chip kind="demo" />}
      </h3>
      <p className="board-quiet">{reading}</p>
      {gap || rows.length === 0 ? (
        <Gap gap={gap ?? { title: 'No month to draw', words: 'No case was received in them.' }} />
      ) : (
        <>
          <OnTimePicture
            rows={rows}
            changes={changes}
            width={PICTURE_WIDTH}
            height={height}
            description={`${title}. ${reading}`}
          />
          {changes.length > 0 && (
            <p className="board-quiet">
              {changes
                .map(({ on, label }, index) => `${index + 1}\u00a0${label}, ${formatDateShort(on)}`)
                .join('; ')}
            </p>
          )}
        </>
      )}
      <p className="board-quiet">{note}</p>
    </section>
  )
}

interface MaximaProps {
  facts: BoardFacts
  input: BoardInput
  cut: SheetCut
  numbersOf: SourceNumbers['numbersOf']
}

function Maxima({ facts, input, cut, numbersOf }: MaximaProps) {
  const { title, rows, keptOut, gap, note, sources } = facts.maxima
  const shown = rows.slice(0, cut.maxima)
  const { currency } = input.search
  return (
    <section>
      <h3>{title}</h3>
      <p className="board-quiet">Statutory maximum in {currency}, log scale. Dashed: not law.</p>
      {gap ? (
        <Gap gap={gap} />
      ) : (
        <MaximaPicture
          rows={shown}
          currency={currency}
          description={`${title}. ${shown.map((row) => `${row.name}, ${row.statusWord}`).join('; ')}`}
        />
      )}
      {rows.length > shown.length && (
        <p className="board-quiet">and {formatCount(rows.length - shown.length)} more on screen</p>
      )}
      {keptOut.length > 0 && (
        <p className="board-quiet">
          Kept out, never added: {keptOut.map(({ name, label }) => `${name}, ${label}`).join('; ')}.
        </p>
      )}
      <p className="board-quiet">
        {note}
        {sources.length > 0 && ' Revenue:'}
        <Numbers of={numbersOf(sources)} />
      </p>
    </section>
  )
}
