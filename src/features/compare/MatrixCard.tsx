/** The comparison's card: what it is about, which rows, the table, and its exports. */
import type { Jurisdiction } from '#contract/vocabulary.ts'
import { csvFileName, csvText } from '#charts/csv.ts'
import { saveFile } from '#charts/saveFile.ts'
import type { Comparison } from '#domain/comparison.ts'
import { type ComparisonTopic, comparisonTopics } from '#domain/comparedText.ts'
import { Card } from '#ui/Card.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { formatDate } from '#ui/format.ts'
import { Segmented } from '#ui/Segmented.tsx'
import type { CompareSearch } from '#url/compareSearch.ts'
import { comparisonMarkdown, comparisonTable } from './comparisonExport.ts'
import { matrixTitle } from './comparisonFinding.ts'
import { Matrix } from './Matrix.tsx'
import { notRankedWords } from './notRanked.ts'
import { StateLegend } from './StateSign.tsx'

/** `problems` are sentences about what the address asked for and cannot be shown. */
export const MatrixCard = (props: {
  comparison: Comparison
  search: CompareSearch
  finding: string
  problems: readonly string[]
  linkOf: () => string
  onChange: (patch: Partial<CompareSearch>) => void
}) => {
  const { comparison, search, finding, problems, linkOf, onChange } = props
  const rows =
    search.rows === 'all' ? comparison.rows : comparison.rows.filter(({ differs }) => differs)
  const title = matrixTitle(comparison, search.rows)
  const notRanked = notRankedWords(comparison)
  const asOf = formatDate(comparison.date)
  const markdown = () => comparisonMarkdown(comparison, rows, { finding, link: linkOf() })
  const fileName = `compare-${comparison.columns.map(({ place }) => place).join('-')}-${comparison.date}`
  const onChoose = (place: Jurisdiction, textId: string) =>
    onChange({ texts: { ...search.texts, [place]: textId } })
  const saveCsv = () =>
    saveFile(
      csvFileName(fileName, 'record'),
      csvText(
        {
          title: finding,
          subline: `As of ${asOf}; the public record, each cell with its sources`,
          kind: 'record',
          notes: ['Not legal advice', linkOf()],
        },
        comparisonTable(comparison, rows),
      ),
      'text/csv;charset=utf-8',
    )

  return (
    <Card
      title={title}
      subline="Open a cell for its sources in full and a copy with citation. A later step is one known today, not then."
      kind="record"
      aside={
        <span className="no-print flex items-center gap-3 text-12">
          <button
            type="button"
            className="link-quiet"
            aria-label={`CSV: ${title}`}
            onClick={saveCsv}
          >
            CSV
          </button>
          <button
            type="button"
            className="link-quiet"
            aria-label={`Markdown: ${title}`}
            onClick={() =>
              saveFile(`dueline-${fileName}.md`, markdown(), 'text/markdown;charset=utf-8')
            }
          >
            Markdown
          </button>
          <CopyButton
            text={markdown}
            words="Copy"
            label="Copy the comparison as Markdown"
            said="The comparison was copied as Markdown"
            className="link-quiet"
          />
        </span>
      }
      {...(notRanked === null ? {} : { footer: notRanked })}
    >
      <div className="no-print mt-3 flex flex-wrap items-end gap-x-6 gap-y-2">
        <AboutSwitch about={search.about} onChange={(about) => onChange({ about, texts: {} })} />
        <Segmented
          legend="Rows"
          size="small"
          segments={rowChoices}
          value={search.rows}
          onChange={(chosen) => onChange({ rows: chosen })}
        />
      </div>
      {problems.map((problem) => (
        <output key={problem} className="mt-2 block text-12 text-muted">
          {problem}
        </output>
      ))}
      <StateLegend />
      {rows.length === 0 ? (
        <p className="py-4 text-13 text-muted">
          All {comparison.rows.length} questions have the same answer in every column.
        </p>
      ) : (
        <Matrix
          comparison={comparison}
          rows={rows}
          caption={`${title}, as of ${asOf}`}
          linkOf={linkOf}
          onChoose={onChoose}
        />
      )}
    </Card>
  )
}

/** Five choices side by side; on a phone a menu, which they would not fit beside. */
const AboutSwitch = (props: {
  about: ComparisonTopic
  onChange: (about: ComparisonTopic) => void
}) => {
  const { about, onChange } = props
  return (
    <>
      <div className="hidden sm:block">
        <Segmented
          legend="About"
          size="small"
          segments={topics}
          value={about}
          onChange={onChange}
        />
      </div>
      <label className="w-full sm:hidden">
        <span className="mb-1 block text-11 text-faint">About</span>
        <select
          className="select w-full"
          value={about}
          onChange={(event) => {
            const chosen = topics.find(({ value }) => value === event.target.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {topics.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

const topicNames: Record<ComparisonTopic, string> = {
  leading: 'Leading text',
  notices: 'Notices',
  orders: 'Orders',
  'information requests': 'Information requests',
  cooperation: 'Cooperation',
}
const topics = comparisonTopics.map((value) => ({ value, label: topicNames[value] }))
const rowChoices = [
  { value: 'all', label: 'All rows' },
  { value: 'differences', label: 'Only differences' },
] as const
