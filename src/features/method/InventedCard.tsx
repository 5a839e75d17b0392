/** What the demo invents: its scenario, the truths planted in it, and what it lacks. */
import type { PlantedTruth, SourceInfo } from '#contract/sourceAnswers.ts'
import { Card } from '#ui/Card.tsx'
import { countryName } from '#ui/CountryMark.tsx'
import { formatCount, formatDate, formatHours, formatList, formatShare } from '#ui/format.ts'
import { countriesOf, inventedFacts, truthDays, truthOf } from './invented.ts'

/** `info` is null where the source has not described itself. */
export const InventedCard = ({ info }: { info: SourceInfo | null }) => (
  <Card
    title="The cases and platforms of the demo are invented"
    subline="Whatever rests on them says “demo” on screen, in print and in exports. Law, revenues, fines and published half-years are real."
    kind="demo"
  >
    {info === null ? (
      <p className="mt-3 text-13 text-muted">
        The demo has not described itself, so its size and its planted truths are not shown.
      </p>
    ) : (
      <>
        <ul className="mt-3 grid gap-1 text-13">
          {inventedFacts(info).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Truths truths={info.plantedTruths} />
      </>
    )}
    <section className="method-entry" aria-label="What the demo lacks">
      <h3 className="text-13 font-bold">What it lacks</h3>
      <ul className="mt-1 grid gap-1 text-13">
        {lacks.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  </Card>
)

const lacks = [
  'Requests for data: only removal cases, so no duty to disclose has a share here.',
  'Pauses and exceptions, except in the scenario “Outage”: in no other does a case wait for a user’s answer or for a body of self-regulation, though NetzDG’s seven days allowed for both.',
  'Appeals, second decisions and duplicates: each case is received once and decided at most once.',
  'Any likeness to a real platform: shares, rhythms and outages are drawn from rates written for the demo.',
]

const Truths = ({ truths }: { truths: readonly PlantedTruth[] }) => {
  const [first] = truths
  if (first === undefined) return null
  const days = truthDays(truths)
  return (
    <section className="method-entry" aria-label="Planted truths">
      <h3 className="text-13 font-bold">Planted truths</h3>
      <p className="mt-1 text-13 text-muted">
        The scenario’s own probability that a case is satisfied within{' '}
        {formatHours(first.deadlineHours)}, over all channels and platforms, computed from its rates
        and not from its cases. What the pages count must come near it, and a test holds them to
        that over 20 seeds; in “Stalled” it must miss, because hard cases leave that log undecided.
      </p>
      <table className="mt-2 text-left text-13">
        <thead>
          <tr className="text-12 text-muted">
            <th scope="col" className="py-1 pr-6 font-bold">
              Country
            </th>
            {days.map((day) => (
              <th key={day} scope="col" className="py-1 pr-6 text-right font-bold">
                {formatDate(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countriesOf(truths).map((country) => (
            <tr key={country} className="border-t border-line">
              <th scope="row" className="py-1 pr-6 font-normal">
                {countryName(country)}
              </th>
              {days.map((day) => (
                <td key={day} className="py-1 pr-6 text-right">
                  {formatShare(truthOf(truths, country, day), 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-11 text-faint">
        Demo. {formatCount(truths.length)} truths; countries{' '}
        {formatList(countriesOf(truths).map(countryName))}.
      </p>
    </section>
  )
}
