/** What was chosen, on every page: only the controls that a page's figures listen to. */
import type { CaseSource } from '#sources/caseSource.ts'
import { AsOfControl } from './AsOfControl.tsx'
import { CopyLink } from './CopyLink.tsx'
import { CountriesControl } from './CountriesControl.tsx'
import { KnownOnChip } from './KnownOnChip.tsx'
import { KnownOnControl } from './KnownOnControl.tsx'
import type { Control } from './pages.ts'
import { printPage } from './printPage.ts'
import { BothWorlds, CompanyControl } from './Worlds.tsx'
import { YardstickControl } from './YardstickControl.tsx'

export const ControlBar = (props: { controls: readonly Control[]; source: CaseSource | null }) => {
  const { controls, source } = props
  const has = (control: Control) => controls.includes(control)
  return (
    <section className="shell-bar no-print grid gap-3" aria-label="What is shown">
      <div className="flex flex-wrap items-end gap-x-7 gap-y-3">
        <div className="w-full sm:w-auto">
          <AsOfControl />
        </div>
        {has('company') && !has('platform') && (
          <div className="w-full sm:w-auto">
            <CompanyControl />
          </div>
        )}
        <div className="ml-auto hidden gap-2 sm:flex">
          <CopyLink />
          <button type="button" className="button" onClick={() => void printPage()}>
            Print A4
          </button>
        </div>
      </div>
      {(has('countries') || has('yardstick') || has('knownOn')) && (
        <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:items-end sm:gap-x-7">
          {has('countries') && (
            <div className="order-2 sm:order-none">
              <CountriesControl withEu={has('eu')} />
            </div>
          )}
          {has('yardstick') && (
            <div className="order-1 sm:order-none">
              <YardstickControl />
            </div>
          )}
          {has('knownOn') && (
            <div className="order-2 sm:order-none">
              <KnownOnControl />
            </div>
          )}
          {has('platform') && source !== null && (
            <div className="order-3 sm:hidden">
              <BothWorlds source={source} />
            </div>
          )}
          {has('knownOn') && <KnownOnChip isBesideControl />}
        </div>
      )}
      {!has('knownOn') && <KnownOnChip />}
    </section>
  )
}
