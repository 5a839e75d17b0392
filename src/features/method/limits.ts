/** What is not in the record: gaps the record names itself, and what it was never meant to hold. */
import { halfYearName } from '#ui/halfYearName.ts'
import type { RecordParts } from './methodEntry.ts'

export type Gap = { what: string; where: readonly string[] }

const isGap = (words: string) => (text: string) => text.trim().toLowerCase().startsWith(words)

/** Gaps that the record itself names, with the texts they stand in; empty ones are left out. */
export function gaps(record: RecordParts): Gap[] {
  const { instruments = [], companies = [], halfYears = [], informationRequests } = record
  const duties = instruments.flatMap((instrument) => instrument.duties)
  const textsWhere = (words: string) =>
    instruments.flatMap(({ shortName, authority, scope, sizeThreshold }) =>
      [
        ['authority', authority.text],
        ['scope', scope.text],
        ['size threshold', sizeThreshold.text],
      ].flatMap(([part = '', text = '']) => (isGap(words)(text) ? [`${shortName}, ${part}`] : [])),
    )
  return [
    {
      what: 'Not researched: nobody has read the text for it yet',
      where: [
        ...duties
          .filter(({ deadline }) => deadline.form === 'not researched')
          .map(({ shortTitle }) => `${shortTitle}, deadline`),
        ...textsWhere('not researched'),
      ],
    },
    {
      what: 'Amount unknown: one may exist and was not found',
      where: instruments.flatMap(({ shortName, penalties }) =>
        penalties
          .filter(({ cap }) => cap.form === 'unknown')
          .map(({ title }) => `${shortName}, ${title}`),
      ),
    },
    {
      what: 'Revenue that nobody publishes',
      where: companies.flatMap(({ names, unpublishedFrom }) =>
        unpublishedFrom
          ? [`${names.at(-1)?.name ?? ''}, from FY${unpublishedFrom.financialYear} on`]
          : [],
      ),
    },
    {
      what: 'Half-years with a figure not published, or not found',
      where: halfYears
        .filter(({ itemsReported, itemsRemoved, removedWithin24Hours }) =>
          [itemsReported, itemsRemoved, removedWithin24Hours].includes(null),
        )
        .map(({ platform, periodStart }) => `${platform}, ${halfYearName(periodStart)}`),
    },
    {
      what: 'Published requests for data whose figure is missing here',
      where: (informationRequests?.gaps ?? []).map(({ text }) => text),
    },
  ].filter(({ where }) => where.length > 0)
}

/** What the record was never meant to hold. */
export const outside: readonly string[] = [
  'Countries other than Germany, France, the United Kingdom, Spain and Ireland; of the United States only what met them. Spain and Ireland carry EU duties alone, not their national law.',
  'Duties outside content and disclosure: data protection, competition, tax, copyright, advertising, elections.',
  'Case law, save where it ended a duty or is named in a note; guidance and codes of practice below the statute.',
  'Facebook, Google and Twitter alone as companies, under the names they had on the day; other addressees of fines appear by name only.',
  'The 24-hour clock of statements of reasons under the DSA: the public database has days and no time of notice.',
  'Time itself: public holidays and weekends move no deadline here; for EU acts counted in hours a rule may start the period at the next full hour, which is unverified and not applied.',
]
