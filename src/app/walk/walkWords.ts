/** What the presenter says at each step, made from the law and the figures of that step's own day. */
import type { Company, ExchangeRate } from '#contract/company.ts'
import type { Instrument } from '#contract/instrument.ts'
import type { IsoDate } from '#contract/units.ts'
import type { Country } from '#contract/vocabulary.ts'
import { companyNameOn } from '#domain/companyNameOn.ts'
import { certainMoney, largestMaximum, type LargestMaximum } from '#domain/largestMaximum.ts'
import { bindsSince, dutyStatusOn, instrumentStatusOn } from '#domain/status.ts'
import { resolveYardstick } from '#domain/yardstick.ts'
import { countryName } from '#ui/CountryMark.tsx'
import { formatDate, formatList, formatNumeral } from '#ui/format.ts'
import { moneyWords } from '#ui/moneyWords.ts'
import { allCountries, defaultSearch, type WalkStep } from '#url/search.ts'

/** A step in words: its title, what to look at, what it means. */
export interface WalkWords {
  title: string
  see: string
  say: string
}

/** What the words are made from; `companies` and `exchangeRates` are empty where they did not come. */
export interface WalkGround {
  instruments: readonly Instrument[]
  companies: readonly Company[]
  exchangeRates: readonly ExchangeRate[]
  today: IsoDate
}

const opening = defaultSearch.asOf
const headline = ['de-netzdg', 'fr-avia', 'ukfr-2017']

const places = (countries: readonly Country[]) =>
  formatList(countries.map((country) => countryName(country)))

/** Step 1 as of 26 June 2019: where the clock is law, and since when. */
function theRule({ instruments }: WalkGround): WalkWords {
  const { label, duty, perCountry } = resolveYardstick(
    { form: 'law' },
    instruments,
    allCountries,
    opening,
  )
  const law = perCountry.filter(({ isLaw }) => isLaw).map(({ country }) => country)
  const others = perCountry.filter(({ isLaw }) => !isLaw).map(({ country }) => country)
  const since = duty ? bindsSince(duty, opening) : null
  return {
    title: 'The 24-hour rule',
    see: `The share of notices decided in time, by country. Solid is law: ${label}, in ${places(law)}. Hollow is the same clock where it is no law: ${places(others)}.`,
    say: `${label} has applied ${since === null ? '' : `since ${formatDate(since)} `}to manifestly unlawful content. The law is real; platforms and cases are invented, and the strip says so.`,
  }
}

const largestWords = ({ largest }: LargestMaximum): string => {
  const money = largest ? certainMoney(largest.maximum) : null
  return largest && money ? `${largest.instrument.shortName} ${moneyWords(money)}` : 'no amount'
}

/** Step 2: what the bill would allow beside what is in force, and that a bill is no law. */
function theBill({ instruments, companies, exchangeRates }: WalkGround): WalkWords {
  const duty = instruments.flatMap(({ duties }) => duties).find(({ id }) => id === 'fr-avia.24h')
  const standing = duty ? dutyStatusOn(duty, opening) : null
  const company = companies.find(({ id }) => id === defaultSearch.company)
  const facts = company && {
    date: opening,
    company,
    exchangeRates,
    currency: defaultSearch.currency,
  }
  const maxima = facts && largestMaximum(instruments, facts, allCountries)
  const money =
    maxima && company
      ? `For ${companyNameOn(company, opening)}: in force ${largestWords(maxima.inForce)}; if adopted ${largestWords(maxima.ifAdopted)}. `
      : ''
  return {
    title: 'The 4 % bill as yardstick',
    see: `${money}The sums are the most a text would allow, not a forecast.`,
    say: `${duty?.shortTitle ?? 'The bill'}${standing ? `, ${standing.status} since ${formatDate(standing.on)},` : ''} is no law on ${formatDate(opening)}. Read against it every country is hollow: a yardstick.`,
  }
}

/** Step 3: a liability announced without an amount. */
function thePlan({ instruments }: WalkGround): WalkWords {
  const plan = instruments.find(({ id }) => id === 'ukfr-2017')
  const standing = plan ? instrumentStatusOn(plan, opening) : null
  const capless = plan?.penalties.every(({ cap }) => cap.form === 'none set') ?? false
  return {
    title: 'A plan with none set',
    see: `${capless ? 'No amount is set, and the page says so in words.' : ''} “None set” is not 0: no bar is drawn for it.`.trim(),
    say: `${plan?.shortName ?? 'The plan'}${standing ? `, ${standing.status} since ${formatDate(standing.since)}` : ''}: two governments said that they would explore a liability for platforms that do not act. What the press said and what the law says stand side by side below.`,
  }
}

/** Step 4: the phrase of each as of today. */
function whatBecame({ instruments, today }: WalkGround): WalkWords {
  const became = headline.flatMap((id) => {
    const instrument = instruments.find((each) => each.id === id)
    const standing = instrument ? instrumentStatusOn(instrument, today) : null
    return instrument && standing
      ? [`${instrument.shortName}: ${standing.phrase}, since ${formatDate(standing.since)}`]
      : []
  })
  return {
    title: 'What became of them',
    see: 'The three texts side by side as of today: status, since when, and each cell with its source.',
    say: `${became.join('. ')}. Moving the as-of moved the whole app; going back shows it as it stood.`,
  }
}

/** Step 5: which clock the backlog of France is read against, in the scenario that made one. */
function theBacklog({ instruments }: WalkGround): WalkWords {
  const { label, fellBackBecause } = resolveYardstick({ form: 'law' }, instruments, ['FR'], opening)
  return {
    title: 'A backlog in one country',
    see: `Scenario “surge”: a wave of invented notices has just passed. Open cases in ${countryName('FR')} by age. The wall: ${label}. What stands to its right is past it and still open.`,
    say: `${fellBackBecause === null ? '' : `${fellBackBecause} So an own target takes its place, and says that it is none. `}A share over closed cases alone would forget every one of these bars. “Overdue cases on Deadlines” lists them, with the time each is overdue.`,
  }
}

/** Step 6: what the sheet holds. */
function theBoard(): WalkWords {
  return {
    title: 'The page for the board',
    see: `One A4: ${formatNumeral(3)} plain sentences made from the figures, two charts, the obligations that matter, sources.`,
    say: '“Print A4” prints exactly this, with “demo” across it as long as the cases are invented. The link in the address bar shows the same screen to a colleague.',
  }
}

const words: Record<WalkStep, (ground: WalkGround) => WalkWords> = {
  1: theRule,
  2: theBill,
  3: thePlan,
  4: whatBecame,
  5: theBacklog,
  6: theBoard,
}

/** The words of a step. */
export const walkWords = (step: WalkStep, ground: WalkGround): WalkWords => words[step](ground)
