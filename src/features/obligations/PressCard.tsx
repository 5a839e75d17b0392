/** What the press said beside what the law says, and the difference. */
import { notPublishedByThen } from '#contract/citation.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Explain } from '#ui/Explain.tsx'
import { formatDate } from '#ui/format.ts'
import type { IsoDate } from '#contract/units.ts'
import { CellValue } from '#ui/CellValue.tsx'
import { uniqueSources } from '#ui/citedSources.ts'
import { LaterWord } from '#ui/LaterWord.tsx'
import { pressFinding, type PressRow } from './pressRows.ts'
import { SourceList } from '#ui/SourceList.tsx'

/** `isNarrow`: a column beside another card, the three parts under one another. */
export const PressCard = (props: {
  rows: readonly PressRow[]
  asOf: IsoDate
  isNarrow: boolean
}) => {
  const { rows, asOf, isNarrow } = props
  return (
    <Card
      title={pressFinding(rows)}
      subline="Quotes are verbatim. Against them stands the text, or what other sources say where there is no law."
      kind="record"
      footer={
        <div className="flex justify-end">
          <Explain
            words="How this is counted"
            explanation={{
              title: 'Press claims and how they fared',
              definition:
                'Each claim is a sentence of an article that says something about this text. It is held against the text itself, or against the other report where two contradict each other. Simplified: true with something left out. Overstated: more than the text says.',
              asOf: formatDate(asOf),
              sources: uniqueSources(rows.flatMap(({ sources }) => sources)),
              notes: ['An assessment of words, not of an outlet. Not legal advice.'],
            }}
          />
        </div>
      }
    >
      <ul className="mt-2">
        {rows.map((row) => (
          <li key={row.id} className="border-t border-line py-3 first:border-t-0">
            {row.contradicts === null ? (
              <Claim row={row} isNarrow={isNarrow} />
            ) : (
              <div className={isNarrow ? 'grid gap-4' : 'grid gap-4 md:grid-cols-2 md:gap-8'}>
                <Claim row={row} isNarrow />
                <Claim row={row.contradicts} isNarrow />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Claim = ({ row, isNarrow }: { row: PressRow; isNarrow: boolean }) => (
  <div className={`grid gap-3 ${isNarrow ? '' : 'md:grid-cols-3 md:gap-6'}`}>
    <div>
      <p className="text-12 text-muted">
        <b className="text-text">The press said</b> · {row.outlet},{' '}
        {row.publishedOnNote === null ? '' : 'about '}
        {formatDate(row.publishedOn)} {row.isLater && <LaterWord />}
      </p>
      <blockquote className="mt-1 text-14" title={row.title}>
        “{row.quote}”
      </blockquote>
      {row.publishedOnNote !== null && (
        <p className="mt-1 text-11 text-faint">{row.publishedOnNote}</p>
      )}
    </div>
    <div>
      <p className="text-12 text-muted">
        <b className="text-text">{row.isLaw ? 'The law says' : 'The sources say'}</b>
        {row.sources.length > 0 && ' · '}
        <SourceList sources={row.sources} />
      </p>
      <p className="mt-1 text-14">
        <CellValue text={row.lawSays} />
      </p>
    </div>
    <div>
      <p className="text-12 text-muted">
        <b className="text-text">Difference</b>{' '}
        {row.assessment !== notPublishedByThen && `· ${row.assessment} `}
        {!row.verified && (
          <Chip kind="unverified" {...(row.note === null ? {} : { title: row.note })} />
        )}
      </p>
      <p className="mt-1 text-14">
        <CellValue text={row.difference} />
      </p>
      {row.note !== null && <p className="mt-1 text-11 text-faint">{row.note}</p>}
    </div>
  </div>
)
