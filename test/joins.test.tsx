/** The walk that says what joins a real company's name with the demo finds what is planted, and no more. */
import { expect, it } from 'vitest'
import { joinedWords } from './joinedWords.ts'
import { joinsIn, joinsInText } from './joins.ts'

const joins = (html: string) => {
  document.body.innerHTML = html
  return joinsIn(document.body, joinedWords)
}

it('knows every name of every company in time, and the demo by its chip, platforms and undertaking', () => {
  expect(joinedWords.names).toEqual(
    expect.arrayContaining(
      [
        'Facebook',
        'Meta',
        'Meta Platforms',
        'Google',
        'Alphabet',
        'Twitter',
        'X',
        'Telegram',
      ].concat(['YouTube', 'TikTok', 'Facebook Ireland']),
    ),
  )
  expect(joinedWords.marks).toEqual(
    expect.arrayContaining(['demo', 'Platform A', 'Platform B', 'Platform C', 'Quillmere']),
  )
})

it.each([
  ['a card', 'card', '<section class="card"><h2>Facebook</h2><p><b>DEMO</b></p></section>'],
  ['a row', 'row', '<table><tr><td>Meta Platforms</td><td>Platform B</td></tr></table>'],
  ['an entry', 'entry', '<ul><li><b>Google</b> <i>Platform A</i></li></ul>'],
  ['a dialog', 'dialog', '<dialog><p>Twitter</p><p>demo</p></dialog>'],
  ['a sentence', 'sentence', '<p>Losses of <b>Alphabet</b>, as <i>Quillmere Networks</i></p>'],
  ['a loose text', 'sentence', '<div>X, of Platform C</div>'],
  ['a picture', 'sentence', '<svg><text>Facebook <tspan>demo</tspan></text></svg>'],
  ['a picture’s title', 'sentence', '<svg><title>Telegram: Demo cases</title></svg>'],
  ['a label', 'attribute', '<button aria-label="Facebook’s demo cases">i</button>'],
])('finds both in %s', (_, place, html) => {
  expect(joins(html).map((found) => found.split(':')[0])).toContain(place)
})

it.each([
  ['two cards', '<section class="card">Facebook</section><section class="card">DEMO</section>'],
  ['two rows', '<table><tr><td>Meta</td></tr><tr><td>Platform A</td></tr></table>'],
  ['an id in a link', '<p><a href="/?company=facebook">DEMO</a> company=facebook</p>'],
  ['parts of words', '<p>Facebooks, Metal, demonstrate, democracy, Platform AB, X1</p>'],
])('finds nothing in %s', (_, html) => {
  expect(joins(html)).toEqual([])
})

it('reads the tab’s title, and a file as it is', () => {
  document.title = 'Exposure of Facebook, demo'
  expect(joins('<p>nothing</p>')).toHaveLength(1)
  document.title = ''
  expect(joinsInText('"# DEMO"\r\n"Company","Facebook"\r\n', joinedWords)).not.toEqual([])
  expect(joinsInText('"Company","Facebook"\r\n', joinedWords)).toEqual([])
  expect(joinsInText('"# DEMO"\r\n"Undertaking","Quillmere"\r\n', joinedWords)).toEqual([])
})
