/** What every part of the public record has in common: it is part of the build, loaded when first used. */
import { sourceFailure } from '#sources/sourceFailure.ts'

const MOST_RETRIES = 2

/** The record does not change while the page is open, and needs no connection once it is here. */
export const loadRecord = {
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: 'always',
  retry: MOST_RETRIES,
  retryDelay: 400,
  // One object for all who ask: the record is never compared with itself, part by part.
  structuralSharing: false,
} as const

/** Awaits an import of a part of the record; a chunk that does not come is a failure one can read. */
export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part
  } catch (thrown) {
    throw sourceFailure(
      {
        kind: 'not loaded',
        title: 'A part of the public record could not be loaded',
        detail: 'The connection broke, or a newer version was published: reload the page.',
        retryHelps: true,
      },
      thrown,
    )
  }
}
