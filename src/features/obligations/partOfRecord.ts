/** Several queries for the public record as one part of a page: all of it there, or awaited, or failed. */

interface Query {
  isError: boolean
  error: { title: string; detail: string } | null
  refetch: () => unknown
}

export interface PartOfRecord {
  /** The first failure; null while awaited. */
  failure: { title: string; detail: string } | null
  /** Asks again for whatever failed. */
  retry: () => void
}

export function partOfRecord(queries: readonly Query[]): PartOfRecord {
  const failed = queries.filter(({ isError }) => isError)
  return {
    failure: failed[0]?.error ?? null,
    retry: () => {
      for (const query of failed) void query.refetch()
    },
  }
}
