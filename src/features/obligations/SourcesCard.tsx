/** The sources behind a page: published when, quoted how, supporting what, checked when. */
import { useState } from 'react'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import { formatDateShort, formatList } from '#ui/format.ts'
import { SourceLink } from '#ui/SourceLink.tsx'
import { Cell, ColumnHeads } from '#ui/Cell.tsx'
import { LaterWord } from '#ui/LaterWord.tsx'
import { citationsText, sourcesFinding, type SourceRow } from './sourceRows.ts'

/** `fromLater`: what rests on sources that came after the day of knowledge and are not shown. */
export const SourcesCard = (props: {
  rows: readonly SourceRow[]
  fromLater?: readonly string[]
}) => {
  const { rows, fromLater = [] } = props
  return (
    // Below the table: beside the title it would leave a phone's title no room.
    <Card title={sourcesFinding(rows)} kind="record" footer={<CopyCitations rows={rows} />}>
      <table className="cards-on-phone mt-3 w-full text-left">
        <ColumnHeads headings={['Published', 'Source', 'Quote', 'Supports', 'Checked']} />
        <tbody>
          {rows.map(({ source, supports, isLater }) => (
            <tr
              key={source.id}
              className={`border-t border-line align-top ${isLater ? 'bg-tint' : ''}`}
            >
              <Cell heading="Published">
                <span className="whitespace-nowrap">
                  {source.publishedOnNote === undefined ? '' : 'about '}
                  {formatDateShort(source.publishedOn)}
                </span>
                {isLater && (
                  <span className="block">
                    <LaterWord />
                  </span>
                )}
              </Cell>
              <th scope="row" className="py-2 pr-4 font-normal">
                <SourceLink source={source} />
                <span className="block text-11 text-faint">
                  {source.publisher}; {kindWords[source.kind]}, {languageName(source.language)}
                </span>
              </th>
              <Cell heading="Quote">
                {source.quote === undefined ? (
                  <span className="text-muted">–</span>
                ) : (
                  <q lang={source.language} className="before:content-['“'] after:content-['”']">
                    {source.quote}
                  </q>
                )}
                {source.publishedOnNote !== undefined && (
                  <span className="block text-11 text-faint">{source.publishedOnNote}</span>
                )}
              </Cell>
              <Cell heading="Supports">{supportsWords(supports)}</Cell>
              <Cell heading="Checked">
                {source.verified ? (
                  <span className="whitespace-nowrap">{formatDateShort(source.lastCheckedOn)}</span>
                ) : (
                  <Chip kind="unverified" />
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
      {fromLater.length > 0 && (
        <p className="mt-3 border-t border-line pt-3 text-13 text-muted">
          Public by then, but cited here from a later source, which is not shown:{' '}
          {formatList(fromLater)}.
        </p>
      )}
    </Card>
  )
}

const CopyCitations = ({ rows }: { rows: readonly SourceRow[] }) => {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citationsText(rows))
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button type="button" className="link-quiet no-print text-12" onClick={() => void copy()}>
        Copy all citations
      </button>
      <output className="text-12 text-muted">
        {state === 'copied' && ' Copied'}
        {state === 'refused' && ' The browser did not allow it'}
      </output>
    </>
  )
}

const kindWords = {
  primary: 'primary',
  official: 'official',
  press: 'press',
  secondary: 'secondary',
  memory: 'not read, from memory',
  later: 'published later',
} as const

/** "fr" → "French". */
function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
}

/** At most three by name: "Proposed, Sanction, Note and 4 more". */
function supportsWords(supports: readonly string[]): string {
  if (supports.length <= 4) return formatList(supports)
  return `${supports.slice(0, 3).join(', ')} and ${supports.length - 3} more`
}
