/** What an instrument was called on a day, so that no name tells what came later. */
import type { Instrument, InstrumentKind } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'

/** What an instrument was called on a day, and what kind of thing it was. */
export type NameOnDay = {
  shortName: string
  title: string
  /** In its own language; null where it had none. */
  officialTitle: string | null
  kind: InstrumentKind
}

/**
 * The last name taken by the day, or the first where the day lies before all of them; what a name
 * does not say for itself is the instrument's own.
 *
 * The Online Safety Act is "Online Harms White Paper" on 2019-06-26, "Online Safety Bill" on
 * 2022-03-17 and "Online Safety Act" from 2023-10-26.
 */
export function instrumentNameOn(instrument: Instrument, date: IsoDate): NameOnDay {
  const { names = [], shortName, title, officialTitle = null, kind } = instrument
  const name = names.findLast(({ from }) => from <= date) ?? names[0]
  if (name === undefined) return { shortName, title, officialTitle, kind }
  return {
    shortName: name.shortName,
    title: name.title,
    officialTitle: name.officialTitle === undefined ? officialTitle : name.officialTitle,
    kind: name.kind ?? kind,
  }
}
