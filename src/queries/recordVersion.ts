/** The record's version and the day it was last checked, for the footer and for paper. */
import { queryOptions } from '@tanstack/react-query'

export const recordVersionQuery = () =>
  queryOptions({
    queryKey: ['record', 'version'],
    queryFn: async () => {
      const { recordVersion, lastCheckedOn } = await import('#record/law.ts')
      return { version: recordVersion, lastCheckedOn }
    },
    networkMode: 'always',
    staleTime: Infinity,
  })
