/** Which record this is, how to correct it, and what it is not. */
import type { IsoDate } from '#contract/units.ts'
import { Card } from '#ui/Card.tsx'
import { formatDate } from '#ui/format.ts'

/** `version` null: the record's version has not come. */
export const RecordCard = (props: { version: string | null; lastCheckedOn: IsoDate | null }) => {
  const { version, lastCheckedOn } = props
  return (
    <Card title="This record, its mistakes, and what it is not" kind="record">
      <div className="mt-2 grid max-w-prose gap-3 text-13">
        {version !== null && lastCheckedOn !== null && (
          <p>
            <b>Version {version}</b>, last held against its sources as a whole on{' '}
            {formatDate(lastCheckedOn)}. The version changes with every fact; the same link shows
            the same page under the same version.
          </p>
        )}
        <p>
          <b>A mistake?</b> Say which fact, on which page and day, and which source says otherwise,
          in an issue of this project’s repository. A source counts for more than a memory, a
          primary one for more than a report. Each fact is one entry of one file, with its source
          beside it; the repository’s guide for contributors says how to change it.
        </p>
        <p>
          <b>Not legal advice.</b> Dueline measures and compares. Whether a duty binds a given
          provider, whether a case was decided rightly, and what an authority will do is for
          lawyers, courts and authorities to say.
        </p>
      </div>
    </Card>
  )
}
