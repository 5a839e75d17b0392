/** What a dated entry of the record says, in a sentence without its full stop. */
import type { Fine } from '#contract/company.ts'
import type { Meeting } from '#contract/cooperation.ts'
import type { EventKind, PublishedSum } from '#contract/instrument.ts'
import { formatDate } from './format.ts'
import { moneyWords } from './moneyWords.ts'

/** "USD 5 bn settled"; "A range of USD 3 bn to USD 5 bn is published". */
export const sumWords = ({ kind, amount, highAmount }: PublishedSum): string =>
  highAmount
    ? `A range of ${moneyWords(amount)} to ${moneyWords(highAmount)} is published`
    : `${moneyWords(amount)} ${kind}`

/** "Federal Office of Justice fines Facebook Ireland EUR 2 m: incomplete report for …". */
export const fineWords = ({ authority, addressee, amount, about }: Fine): string =>
  `${authority} fines ${addressee} ${moneyWords(amount)}: ${about}`

/** "Paris: …", with the last day of its span; "Place not known: …". */
export const meetingWords = ({ place, what, until }: Meeting): string =>
  `${meetingPlaceWords(place)}: ${what}${until ? ` (until ${formatDate(until)})` : ''}`

/** The place as a line begins with it: "Paris"; "Place not known". */
export const meetingPlaceWords = (place: string): string =>
  place === 'not known' ? 'Place not known' : place

/** An event's kind as it begins a line: "legislative step" → "Legislative step". */
export const eventKindWord = (kind: EventKind): string =>
  kind.charAt(0).toUpperCase() + kind.slice(1)
