/** The law, as instruments: one JSON file each, in the order in which pages list them. */
import type { Instrument } from '#contract/instrument.ts'
import { isoDate } from '#contract/units.ts'
import deDdg from './law/de-ddg.json'
import deNetzdg from './law/de-netzdg.json'
import euDsa from './law/eu-dsa.json'
import euEEvidence from './law/eu-e-evidence.json'
import euTerreg from './law/eu-terreg.json'
import frAvia from './law/fr-avia.json'
import frDirectRequests from './law/fr-direct-requests-2015.json'
import frFacebook from './law/fr-facebook-2018.json'
import frIdData from './law/fr-id-data-2019.json'
import frLcen from './law/fr-lcen-6-1.json'
import frRpr from './law/fr-rpr-42.json'
import ukOsa from './law/uk-osa.json'
import ukFr from './law/ukfr-2017.json'
import usFrMlat from './law/us-fr-mlat.json'
import usFtc from './law/us-ftc-facebook.json'

/** Changes with every change of a fact. */
export const recordVersion = '2026.11'

/** The day on which the record was last held against its sources as a whole. */
export const lastCheckedOn = isoDate('2026-11-22')

/**
 * The 15 instruments. The files are not parsed at run time; `law.test.ts` holds each against the
 * contract's schema, which is what makes this cast true.
 */
export const instruments = [
  deNetzdg,
  deDdg,
  frAvia,
  frRpr,
  frLcen,
  frIdData,
  frFacebook,
  frDirectRequests,
  ukFr,
  ukOsa,
  euTerreg,
  euDsa,
  euEEvidence,
  usFrMlat,
  usFtc,
] as unknown as readonly Instrument[]
