import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { isoDate } from '#contract/units.ts'
import { lawKnownOn } from '#domain/knownOn.ts'
import { instruments } from '#record/law.ts'
import { renderAt } from '#test/renderedAt.tsx'
import { June2019Card } from './June2019Card.tsx'
import { june2019Topics } from './june2019Topics.ts'

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

function render(asOf = '2019-06-26', known = instruments) {
  return renderAt('/requests', {
    '/requests': () => <June2019Card instruments={known} asOf={isoDate(asOf)} />,
    '/obligations/$id': null,
  })
}

const cardNow = () =>
  screen.findByRole('region', {
    name: /^What the articles of 26\s+June 2019 said, and what was agreed$/,
  })

/** A topic's row: the first article, the second, what is known. */
async function topic(name: string): Promise<string[]> {
  const row = within(await cardNow()).getByRole('row', { name: new RegExp(`^${name}`) })
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => plain(textContent))
}

describe('the articles of June 2019', () => {
  it('stand beside each other, each with its day, as public record', async () => {
    render()
    const card = await cardNow()
    expect(card.dataset['kind']).toBe('record')
    expect(
      within(card)
        .getAllByRole('columnheader')
        .map(({ textContent }) => plain(textContent)),
    ).toEqual([
      'Topic',
      'Daily Caller, 26 Jun 2019',
      'The Sun, about 26 Jun 2019',
      'What was agreed, and is known',
    ])
    expect(within(card).queryByText('later: known today')).toBeNull()
  })

  it('say Tuesday night; it was announced on 25 June 2019, a Tuesday', async () => {
    render()
    const [first, , known] = await topic('When')
    expect(first).toContain('agreed Tuesday night to hand French judges')
    expect(known).toMatch(/^Announced 25 June 2019/)
    expect(known).toContain('A voluntary commitment of Tuesday 25 June 2019.')
    expect(new Date('2019-06-25T12:00:00Z').getUTCDay()).toBe(2)
  })

  it('hand the data to judges, not to police, whatever a headline says', async () => {
    render()
    const [first, second, known] = await topic('Who receives the data')
    expect(first).toMatch(/French judges.*Right/)
    expect(second).toMatch(/to French cops”Wrong: The headline names the wrong recipient\./)
    expect(second).toContain('hate speech to French judges')
    expect(known).toMatch(/^Judges:/)
  })

  it('are of basic information in criminal hate-speech cases, where terrorism came before', async () => {
    render()
    const [first, second, known] = await topic('Which data')
    expect(first).toContain('to request basic information in criminal hate speech cases')
    expect(second).toContain('terrorist attacks and violent acts')
    expect(known).toContain('basic information, criminal hate speech, no treaty request demanded')
  })

  it('concern France only', async () => {
    render()
    const [first, second, known] = await topic('For which countries')
    expect(first).toContain('they’re only doing it for France')
    expect(second).toContain('they’re only doing it for France')
    expect(known?.match(/it concerns only France/g)).toHaveLength(1)
  })

  it('leave every order to be examined, and challenged where it is overbroad', async () => {
    render()
    const [first, , known] = await topic('Whether every order')
    expect(first).toContain('scrutinize every order we receive and push back if is overbroad')
    expect(known).toContain('Nothing is automatic')
  })

  it('gloss the treaty wrongly: it is the way to ask, and shields nobody', async () => {
    render()
    const [first, second, known] = await topic('What the treaty asks')
    expect(first).toMatch(
      /not requiring Facebook.*Wrong: The gloss turns the channel into a shield/,
    )
    expect(second).toMatch(/not compelled.*Right/)
    expect(known).toContain('the channel by which France asks US authorities to obtain the data')
  })

  it('contradict each other on whether it was confirmed, side by side with how they go together', async () => {
    render()
    const [first, second, known] = await topic('Whether Facebook confirmed it')
    expect(first).toMatch(/^“Facebook confirmed the report\.”Contradicted/)
    expect(second).toMatch(/^“Facebook declined to comment\.”Contradicted/)
    expect(known).toMatch(/^Both can be right, one after the other/)
  })

  it('are told whole: every claim of theirs on the commitment and the treaty has a topic, and is counted', async () => {
    render()
    const told = new Set(june2019Topics.flatMap(({ claims }) => claims))
    const recorded = instruments
      .filter(({ id }) => ['fr-id-data-2019', 'us-fr-mlat'].includes(id))
      .flatMap(({ claims }) => claims.map(({ id }) => id))
    expect(recorded.toSorted()).toEqual([...told].toSorted())
    expect(plain((await cardNow()).textContent)).toContain(
      'Of twelve claims, seven are right, two are wrong, two are contradicted by another article and one is not a legal statement',
    )
  })

  it('lead to the obligations: those replayed, those before, those they also speak of', async () => {
    const { history } = render()
    const card = within(await cardNow())
    const links = card
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('/obligations/'))
      .map((link) => [plain(link.textContent), link.getAttribute('href')?.split('?')[0]])
    expect(links).toEqual(
      expect.arrayContaining([
        ['Identification data 2019', '/obligations/fr-id-data-2019'],
        ['US–French MLAT', '/obligations/us-fr-mlat'],
        ['Direct requests 2015', '/obligations/fr-direct-requests-2015'],
        ['Avia bill', '/obligations/fr-avia'],
      ]),
    )
    expect(new Set(links.map(([, to]) => to)).size).toBe(links.length)
    card.getByRole('link', { name: 'Identification data 2019' }).click()
    expect(history.location.pathname).toBe('/obligations/fr-id-data-2019')
  })

  it('are marked as later on an earlier as-of, and nothing was announced yet', async () => {
    render('2019-06-20')
    expect(within(await cardNow()).getByText('later: known today')).toBeVisible()
    const [, , known] = await topic('When')
    expect(known).not.toMatch(/announced/i)
  })

  it('are told on the day they appeared by what was known on it, and not before', async () => {
    const { container } = render('2019-06-26', [...lawKnownOn(instruments, isoDate('2019-06-26'))])
    const [, , known] = await topic('Whether every order')
    expect(known).toContain('Nothing is automatic')
    expect(container.textContent).not.toMatch(/202\d/)
    document.body.innerHTML = ''
    const before = render('2019-06-25', [...lawKnownOn(instruments, isoDate('2019-06-25'))])
    expect(before.container.querySelector('section')).toBeNull()
  })
})
