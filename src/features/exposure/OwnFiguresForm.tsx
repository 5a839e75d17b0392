/** Own revenue, provision and appetite as a form; nothing counts before it is kept. */
import { useRef, useState, type ReactNode } from 'react'
import type { OwnFigures } from '#contract/ownFigures.ts'
import { Currency } from '#contract/units.ts'
import { type OwnDraft, type OwnField as FieldName, readDraft } from './ownDraft.ts'
import { OwnField } from './OwnField.tsx'

const Line = (props: { name: string; note: string; children: ReactNode }) => (
  <fieldset className="own-line">
    <legend className="text-13 font-bold">{props.name}</legend>
    <p className="text-12 text-muted">{props.note}</p>
    <div className="mt-1 flex flex-wrap items-start gap-x-4 gap-y-2 text-13">{props.children}</div>
  </fieldset>
)

/** `start` is what the fields hold at first; give the form a new key to begin anew. */
export function OwnFiguresForm(props: { start: OwnDraft; onKeep: (figures: OwnFigures) => void }) {
  const { start, onKeep } = props
  const [draft, setDraft] = useState(start)
  const [problems, setProblems] = useState<Partial<Record<FieldName, string>>>({})
  const form = useRef<HTMLFormElement>(null)
  const set = (name: FieldName) => (text: string) => setDraft({ ...draft, [name]: text })

  const amount = (name: 'revenue' | 'provision' | 'appetite', label: string) => (
    <>
      <select
        className="select"
        aria-label={`${label}: currency`}
        value={draft[`${name}Currency`]}
        onChange={(event) => set(`${name}Currency`)(event.target.value)}
      >
        {Currency.options.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </select>
      <OwnField
        label={`${label}, in millions`}
        value={draft[name]}
        problem={problems[name]}
        width="w-28"
        after={<span className="text-muted">m</span>}
        onChange={set(name)}
      />
    </>
  )
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const read = readDraft(draft)
        setProblems('problems' in read ? read.problems : {})
        if ('figures' in read) onKeep(read.figures)
        else requestAnimationFrame(() => firstInvalid(form.current)?.focus())
      }}
    >
      <div className="own-lines">
        <Line name="Revenue" note="Takes the place of the invented company’s in the model.">
          {amount('revenue', 'Revenue')}
          <OwnField
            label="Financial year"
            value={draft.revenueYear}
            problem={problems.revenueYear}
            width="w-20"
            before={<span className="text-muted">of</span>}
            onChange={set('revenueYear')}
          />
        </Line>
        <Line name="Provision" note="What you have set aside: accrued, shown beside, never added.">
          {amount('provision', 'Provision')}
        </Line>
        <Line
          name="Risk appetite"
          note="A loss that you accept in no more than one year of so many."
        >
          {amount('appetite', 'Risk appetite')}
          <OwnField
            label="One year in"
            value={draft.appetiteYears}
            problem={problems.appetiteYears}
            width="w-20"
            before={<span className="text-muted">in one year of</span>}
            onChange={set('appetiteYears')}
          />
        </Line>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="submit" className="button">
          Keep on this device
        </button>
        {Object.keys(problems).length > 0 && (
          <output className="text-13 text-late-text">Nothing was kept: see the fields.</output>
        )}
      </div>
    </form>
  )
}

const firstInvalid = (form: HTMLFormElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
