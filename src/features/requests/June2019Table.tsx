/** A topic a row: what each article says of it, then what is known. On a phone a topic is a card. */
import { Cell, ColumnHeads } from '#ui/Cell.tsx'
import { CellValue } from '#ui/CellValue.tsx'
import { Chip } from '#ui/Chip.tsx'
import { claimVerdict } from '#ui/claimWords.ts'
import { formatDate, formatDateShort } from '#ui/format.ts'
import { LaterWord } from '#ui/LaterWord.tsx'
import { SourceList } from '#ui/SourceList.tsx'
import { StatusWord } from '#ui/StatusMark.tsx'
import type { Article, Found, June2019, June2019Row, Said } from './june2019Rows.ts'

const KNOWN = 'What was agreed, and is known'

export const June2019Table = ({ replay: { articles, rows } }: { replay: June2019 }) => {
  const heads = articles.map(articleHead)
  return (
    <>
      {articles.some(({ isLater }) => isLater) && (
        <p className="mt-2 text-12 text-muted">
          Both articles came after the as-of. <LaterWord />
        </p>
      )}
      <table className="cards-on-phone mt-2 w-full text-left text-13 md:table-fixed">
        <colgroup>
          <col className="md:w-[16%]" />
        </colgroup>
        <ColumnHeads headings={['Topic', ...heads, KNOWN]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.topic} className="border-t border-line align-top">
              <th scope="row" className="py-2 pr-4 font-bold">
                {row.topic}
              </th>
              {articles.map((article, index) => (
                <Cell key={article.seed} heading={heads[index] ?? ''}>
                  <Quotes said={row.said.filter(({ seed }) => seed === article.seed)} />
                </Cell>
              ))}
              <Cell heading="Known">
                <Known row={row} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const articleHead = ({ outlet, publishedOn, isAbout }: Article): string =>
  `${outlet}, ${isAbout ? 'about ' : ''}${formatDateShort(publishedOn)}`

const Quotes = ({ said }: { said: readonly Said[] }) =>
  said.length === 0 ? (
    <span className="text-muted">
      <span aria-hidden="true">–</span> No claim recorded
    </span>
  ) : (
    <ul className="grid gap-2">
      {said.map((each) => (
        <li key={each.id}>
          <blockquote lang="en">“{each.quote}”</blockquote>
          {each.assessment !== null && <Fared {...each} assessment={each.assessment} />}
        </li>
      ))}
    </ul>
  )

const Fared = ({
  assessment,
  difference,
  verified,
}: Said & { assessment: NonNullable<Said['assessment']> }) => {
  const words = claimVerdict(assessment)
  const isPlain = assessment === 'right' || assessment === 'not a legal statement'
  return (
    <p className="mt-0.5 text-12 text-muted">
      <span className={isPlain ? '' : 'font-bold text-text'}>
        {words.charAt(0).toUpperCase() + words.slice(1)}
      </span>
      {difference !== null && `: ${difference}`} {!verified && <Chip kind="unverified" />}
    </p>
  )
}

const Known = ({ row: { found, standing } }: { row: June2019Row }) => (
  <div className="grid gap-2">
    {standing !== null && (
      <p>
        <StatusWord status={standing.status} /> {formatDate(standing.on)}
      </p>
    )}
    {found.map((each) => (
      <Finding key={each.text} {...each} />
    ))}
  </div>
)

const Finding = ({ text, sources, verified, note }: Found) => (
  <div>
    <p>
      <CellValue text={text} />
    </p>
    <p className="mt-0.5 text-11 text-faint">
      {!verified && (
        <>
          <Chip kind="unverified" />{' '}
        </>
      )}
      {note !== null && `${note} `}
      <SourceList sources={sources} />
    </p>
  </div>
)
