/** A replay drawn: each rule's share with its interval, and where cases flip, country by category. */
import { CountryWord } from '#ui/CountryMark.tsx'
import { capital, classCondition, countrySubject } from '#ui/caseWords.ts'
import { formatCount, formatInterval, formatList, formatShare } from '#ui/format.ts'
import { OwnTargetMark, StatusMark } from '#ui/StatusMark.tsx'
import type { ReplayShare } from '#domain/replay/replay.ts'
import { FEWEST_CASES } from '#domain/onTime/onTimeFigure.ts'
import type { ReplayLine, ReplayPlace, ReplayView, ReplayWhere } from './replayRows.ts'
import { intervalWords, shareWords, standingWords } from './replayWords.ts'

export function ReplayPicture({ view }: { view: ReplayView }) {
  const { lines, where, plan } = view
  return (
    <div className="replay-picture">
      <ul className="replay-lines">
        {lines.map((line) => (
          <Line key={line.rule.id} line={line} read={plan.scope.countries.length} />
        ))}
      </ul>
      <Where where={where} caption={whereWords(view)} />
    </div>
  )
}

const Line = ({ line, read }: { line: ReplayLine; read: number }) => {
  const { rule, name, standing, wasLaw, share, whereLaw, ofClass } = line
  const isEnough = share.n >= FEWEST_CASES
  return (
    <li>
      <p className="flex items-baseline gap-2 text-13">
        <span className="self-center leading-none">
          {standing.status === null ? <OwnTargetMark /> : <StatusMark status={standing.status} />}
        </span>
        <b>{capital(name)}</b>
      </p>
      <p className="text-12 text-muted">{standingWords(standing, read, wasLaw)}</p>
      <p className="replay-share" data-law={wasLaw}>
        {isEnough ? shareWords(share) : share.n === 0 ? 'none' : 'too early'}
      </p>
      {isEnough && <Interval share={share} isLaw={wasLaw} />}
      <p className="text-12 text-muted">
        {isEnough && `${intervalWords(share)} % · `}n = {formatCount(share.n)}
        {ofClass && (
          <>
            {' · '}
            {classCondition(rule.onlyClass)}: {formatInterval(ofClass.low, ofClass.high)} %
          </>
        )}
      </p>
      {whereLaw && whereLaw.n >= FEWEST_CASES && (
        <p className="text-12">
          {formatList(standing.lawIn.map(countrySubject))} alone: <b>{shareWords(whereLaw)}</b>,{' '}
          {intervalWords(whereLaw)} %, n = {formatCount(whereLaw.n)}
        </p>
      )}
    </li>
  )
}

/** The share as a bar from 0 to 100 %, hollow where the rule is not law everywhere read, with its interval. */
const Interval = ({ share, isLaw }: { share: ReplayShare; isLaw: boolean }) => {
  const x = (value: number | null) => (value ?? 0) * 100
  return (
    <svg
      className="replay-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-law={isLaw}
    >
      <rect className="replay-track" x="0" y="3" width="100" height="4" />
      <rect className="replay-fill" x="0" y="3" width={x(share.share)} height="4" />
      <rect
        className="replay-interval"
        x={x(share.lower)}
        y="0"
        width={Math.max(0.6, x(share.upper) - x(share.lower))}
        height="10"
      />
    </svg>
  )
}

/** What the table counts, as its caption. */
function whereWords({ where, flip, lines }: ReplayView): string {
  if (where.of === 'flips' && flip) {
    return `On time under ${flip.onTimeUnder.name}, late under ${flip.lateUnder.name}: cases, and share of those under both`
  }
  return `Late under ${lines.at(-1)?.name ?? 'the rule'}: cases, and share of those past it`
}

const Where = ({ where, caption }: { where: ReplayWhere; caption: string }) => (
  <div className="min-w-0">
    {/* Outside the frame that scrolls, so that a phone shows all of it. */}
    <p className="mb-1 text-12 text-muted" aria-hidden="true">
      {caption}
    </p>
    <section className="replay-where-frame" aria-label={caption} tabIndex={0}>
      <table className="replay-where">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Category</th>
            {where.countries.map((country) => (
              <th key={country} scope="col">
                <CountryWord country={country} as="code" />
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {where.rows.map(({ category, places, all }) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {places.map((place, index) => (
                <PlaceCell
                  key={where.countries[index] ?? index}
                  place={place}
                  largest={where.largest}
                />
              ))}
              <PlaceCell place={all} largest={0} />
            </tr>
          ))}
          <tr>
            <th scope="row">All</th>
            {where.byCountry.map((place, index) => (
              <PlaceCell key={where.countries[index] ?? index} place={place} largest={0} />
            ))}
            <PlaceCell place={where.all} largest={0} />
          </tr>
        </tbody>
      </table>
    </section>
  </div>
)

/** `largest` 0: not shaded. Fewer than 50 cases carry no share. */
const PlaceCell = ({ place, largest }: { place: ReplayPlace; largest: number }) => {
  const { count, n, share } = place
  const shade = share === null || largest === 0 ? 0 : Math.round((share / largest) * 45)
  if (n === 0) return <td className="text-faint">–</td>
  return (
    <td
      data-few={share === null}
      style={{ background: `color-mix(in srgb, var(--late) ${shade}%, transparent)` }}
    >
      {formatCount(count)}
      <span>{share === null ? `of ${formatCount(n)}` : formatShare(share, 1)}</span>
    </td>
  )
}
