/** The public record beside the log: published requests by country, the world's totals, removal orders. */
import { useQuery } from '@tanstack/react-query'
import type { IsoDate } from '#contract/units.ts'
import { informationRequestsQuery, removalOrdersQuery } from '#queries/publishedRequests.ts'
import { PublishedOrdersCard } from './PublishedOrdersCard.tsx'
import { PublishedRequestsCard, PublishedWorldCard } from './PublishedRequestsCard.tsx'

/** Three cards for the page's grid of twelve; each of the two files fails and recovers by itself. */
export function PublishedCards({
  asOf,
  knownOn,
}: {
  asOf: IsoDate
  knownOn?: IsoDate | undefined
}) {
  const requests = useQuery(informationRequestsQuery(knownOn))
  const orders = useQuery(removalOrdersQuery(knownOn))
  return (
    <>
      <PublishedRequestsCard reading={requests} {...{ asOf, knownOn }} className="xl:col-span-12" />
      <PublishedWorldCard reading={requests} {...{ asOf, knownOn }} className="xl:col-span-6" />
      <PublishedOrdersCard reading={orders} {...{ asOf, knownOn }} className="xl:col-span-6" />
    </>
  )
}
