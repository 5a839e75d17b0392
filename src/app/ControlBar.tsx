/** What was chosen, on every page: only the controls that a page's figures listen to. */
import { useQuery } from '@tanstack/react-query'
import { companiesQuery } from '#queries/companies.ts'
import { sourceQuery } from '#queries/source.ts'
import { sourceOf } from '#sources/registry.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { TwoWorlds } from '#ui/TwoWorlds.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'
import { AsOfControl } from './AsOfControl.tsx'
import { companyName } from './companyName.ts'
import { CopyLink } from './CopyLink.tsx'
import { CountriesControl } from './CountriesControl.tsx'
import type { Control } from './pages.ts'
import { YardstickControl } from './YardstickControl.tsx'

const useCompany = () => {
  const { search, setSearch } = useSharedSearch()
  const { data: companies = [] } = useQuery(companiesQuery())
  return {
    value: search.company,
    options: companies.map((company) => ({
      value: company.id,
      label: companyName(company, search.asOf),
    })),
    onChange: (company: string) => setSearch({ company }),
  }
}

const usePlatform = (source: CaseSource) => {
  const { search, setSearch } = useSharedSearch()
  const { data: info } = useQuery(sourceQuery(source))
  const platforms = info?.kinds.find(({ kind }) => kind === 'removal')?.values['platform'] ?? []
  return {
    value: search.platform,
    options: platforms.map((platform) => ({ value: platform, label: platform })),
    isInvented: info?.isInvented ?? true,
    onChange: (platform: string) => setSearch({ platform }),
  }
}

const Company = () => <TwoWorlds company={useCompany()} />

const BothWorlds = (props: { source: CaseSource }) => (
  <TwoWorlds company={useCompany()} platform={usePlatform(props.source)} />
)

export const ControlBar = (props: { controls: readonly Control[] }) => {
  const { search } = useSharedSearch()
  const source = sourceOf(search)
  const has = (control: Control) => props.controls.includes(control)
  return (
    <section className="shell-bar no-print grid gap-3" aria-label="What is shown">
      <div className="flex flex-wrap items-end gap-x-7 gap-y-3">
        <div className="w-full sm:w-auto">
          <AsOfControl />
        </div>
        {has('company') && !has('platform') && (
          <div className="w-full sm:w-auto">
            <Company />
          </div>
        )}
        <div className="ml-auto hidden gap-2 sm:flex">
          <CopyLink />
          <button type="button" className="button" onClick={() => window.print()}>
            Print A4
          </button>
        </div>
      </div>
      {(has('countries') || has('yardstick')) && (
        <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:items-end sm:gap-x-7">
          {has('yardstick') && (
            <div className="sm:order-2">
              <YardstickControl />
            </div>
          )}
          {has('countries') && (
            <div className="sm:order-1">
              <CountriesControl />
            </div>
          )}
          {has('platform') && source !== null && (
            <div className="sm:order-3 lg:ml-auto">
              <BothWorlds source={source} />
            </div>
          )}
        </div>
      )}
    </section>
  )
}
