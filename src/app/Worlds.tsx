/** The company and the platform of a page, each chosen for itself. */
import { useQuery } from '@tanstack/react-query'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { companiesQuery } from '#queries/companies.ts'
import { sourceQuery } from '#queries/source.ts'
import type { CaseSource } from '#sources/caseSource.ts'
import { TwoWorlds } from '#ui/TwoWorlds.tsx'
import { useSharedSearch } from '#url/useSharedSearch.ts'

const useCompany = () => {
  const { search, setSearch } = useSharedSearch()
  const { data: companies = [] } = useQuery(companiesQuery(search.knownOn))
  return {
    value: search.company,
    options: companies.map((company) => ({
      value: company.id,
      label: companyNameOn(company, search.asOf),
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

/** On a page of law and money alone: a labelled list. */
export const CompanyControl = () => {
  const { value, options, onChange } = useCompany()
  return (
    <label className="block">
      <span className="mb-1 block text-11 text-faint">Company, law and revenue only</span>
      <select
        className="select w-full font-bold sm:w-auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A page that shows cases too. */
export const BothWorlds = (props: { source: CaseSource }) => (
  <TwoWorlds company={useCompany()} platform={usePlatform(props.source)} />
)
