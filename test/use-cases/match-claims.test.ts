/** Finding the known claims: across languages, in order, with the kind and the reasons, and at a bounded cost. */
import { describe, expect, test } from 'vitest'
import { matchLines } from '../../shared/runtime/commands/match-lines.ts'
import { matchClaims } from '../../shared/use-cases/match-claims.ts'
import { rememberClaims } from '../../shared/use-cases/remember-claims.ts'
import { minute } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'

const KNOWN = [
  {
    id: 'boats',
    text: 'The coast guard said 62 migrants drowned when a boat sank off Sfax on Friday.',
    language: 'en',
  },
  { id: 'flood', text: 'قالت وزارة الصحة إن 40 شخصاً لقوا حتفهم في فيضانات مدينة صعدة.', language: 'ar' },
  { id: 'wheat', text: 'Egypt bought 120,000 tonnes of wheat from Romania.', language: 'en' },
]

async function deskThatKnows() {
  const services = fakeServices()
  await rememberClaims(services, KNOWN, minute(0))
  return services
}

describe('matching a claim', () => {
  test.each([
    ['غرق 62 مهاجراً في انقلاب قارب قبالة صفاقس يوم الجمعة، بحسب خفر السواحل.', 'ar', 'boats'],
    ['Floods in the city of Saada killed 40 people, the health ministry said.', 'en', 'flood'],
    ['L’Égypte a acheté 120 000 tonnes de blé à la Roumanie.', 'fr', 'wheat'],
    ['Egipto compró 120.000 toneladas de trigo a Rumanía.', 'es', 'wheat'],
  ])('finds its twin in another language: %s', async (text, language, id) => {
    const [best] = await matchClaims(await deskThatKnows(), { text, language }, 5)
    expect(best?.id).toBe(id)
  })

  test('takes a higher toll of the same event for a newer figure and a denial for an answer', async () => {
    const services = await deskThatKnows()
    const ask = async (text: string) => (await matchClaims(services, { text }, 1))[0]
    expect(await ask('وزارة الصحة: 75 شخصاً لقوا حتفهم في فيضانات مدينة صعدة')).toMatchObject({ kind: 'newer-figure' })
    expect(await ask('نفت وزارة الصحة أن يكون 40 شخصاً لقوا حتفهم في فيضانات مدينة صعدة')).toMatchObject({
      kind: 'answers',
    })
  })

  test('leaves the claim itself out and knows nothing of what it has never seen', async () => {
    const services = await deskThatKnows()
    const again = KNOWN[1] ?? { id: '', text: '' }
    expect((await matchClaims(services, again, 5)).map(({ id }) => id)).not.toContain('flood')
    expect(await matchClaims(services, { text: 'ؤؤؤ' }, 5)).toEqual([])
  })
})

describe('the lines of the match command', () => {
  test('see every claim before them, and a bad one is answered in its place', async () => {
    const lines = matchLines(fakeServices())
    const answers = []
    for (const line of [
      JSON.stringify({ op: 'query', id: 1, text: 'فيضانات صعدة' }),
      JSON.stringify({ op: 'add', id: 'flood', text: KNOWN[1]?.text }),
      'not json',
      JSON.stringify({ op: 'query', id: 2, text: 'فيضانات صعدة' }),
      JSON.stringify({ op: 'drop', id: 3 }),
    ])
      answers.push(await lines.answer(line))
    expect(answers).toMatchObject([
      { id: 1, matches: [] },
      null,
      { id: null, error: { code: 'not-json' } },
      { id: 2, matches: [{ id: 'flood' }] },
      { id: 3, error: { code: 'bad-field' } },
    ])
  })
})
