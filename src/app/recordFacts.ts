/** The record's version and the day it was last checked, for the footer. */
import { queryOptions } from '@tanstack/react-query'

export const recordFactsQuery = () =>
  queryOptions({
    queryKey: ['record', 'facts'],
    queryFn: async () => {
      const { recordVersion, lastCheckedOn } = await import('#record/law.ts')
      return { version: recordVersion, lastCheckedOn }
    },
    networkMode: 'always',
    staleTime: Infinity,
  })
