/** An address that names a text of the record of which nothing had been published by the day. */
import type { IsoDate } from '#contract/units.ts'
import { Card } from '#ui/Card.tsx'
import { formatDate } from '#ui/format.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { StateEmpty } from '#ui/states.tsx'
import { PageLink } from '#url/PageLink.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'

/** Its name came later too, and is not told. */
export const ObligationNotPublic = ({ knownOn }: { knownOn: IsoDate }) => {
  const { setSearch } = useSharedSearch()
  return (
    <>
      <PageHead
        title={`Nothing of this text had been published by ${formatDate(knownOn)}`}
        tabTitle="Not published by then"
        subline="The address names a text of the record; what it is called came later as well."
      />
      <Card title="Only what was public by then is shown" kind="record">
        <StateEmpty
          title="Not published by then"
          words="That is neither silence nor a text that was not researched: there was nothing to read."
          action={{
            label: 'Show all that is known today',
            onPress: () => setSearch({ knownOn: undefined }),
          }}
        />
        <p className="mt-2">
          <PageLink to="/obligations">All obligations known by then</PageLink>
        </p>
      </Card>
    </>
  )
}
