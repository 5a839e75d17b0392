/** The demo's scenarios, and the truths planted in them. */
import { queryOptions } from '@tanstack/react-query'
import type { ScenarioInfo } from '#contract/scenario.ts'
import { demoScenarios } from '#sources/registry.ts'
import type { SourceFailure } from '#sources/sourceFailure.ts'
import { askSource } from './askSource.ts'

export const scenariosQuery = () =>
  queryOptions<ScenarioInfo[], SourceFailure>({
    queryKey: ['scenarios'],
    queryFn: ({ signal }) => demoScenarios(signal),
    ...askSource,
  })
