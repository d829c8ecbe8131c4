/** Labelled pairs of claims out of the topics: the same, a newer figure, a conflict, a denial, another event. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fingerprint } from '../../../shared/domain/match.ts'
import { countTerms, type TermCounts } from '../../../shared/domain/term-counts.ts'
import { ownTerm } from '../../../shared/matching/compare-texts.ts'
import { keysOf } from '../../../shared/matching/index-keys.ts'
import { readFingerprint } from '../../../shared/matching/read-fingerprint.ts'

export type Label = 'same' | 'newer-figure' | 'conflicts' | 'answers' | 'other'
/** `said` is new, `known` is in the store. */
export type Pair = { label: Label; said: Fingerprint; known: Fingerprint }
export type PairSet = { pairs: Pair[]; counts: TermCounts }

const LANGUAGES = ['en', 'ar'] as const
type Language = (typeof LANGUAGES)[number]
type Topic = Record<
  Language,
  Record<'claim' | 'same' | 'newer' | 'denial' | 'other' | 'conflict' | 'conflictSame', Fingerprint>
>

const FILE = join(import.meta.dirname, 'topics.txt')

function readTopic(block: string): Topic {
  const [figures = '', ...lines] = block.trim().split('\n')
  const [n = '', m = '', c = ''] = figures.trim().split(' ')
  const side = (language: Language, from: number) => {
    const read = (at: number, figure: string) =>
      readFingerprint({
        id: `${language}${at}`,
        text: (lines[from + at] ?? '').replace('{n}', figure).replace('{m}', m),
        language,
      })
    return {
      ...{ claim: read(0, n), same: read(1, n), newer: read(2, m), denial: read(3, n), other: read(4, n) },
      ...{ conflict: read(0, c), conflictSame: read(1, c) },
    }
  }
  return { en: side('en', 0), ar: side('ar', 5) }
}

function pairsOf(topic: Topic, next: Topic, said: Language, known: Language): Pair[] {
  const [ours, theirs] = [topic[said], topic[known]]
  const pair = (label: Label, one: Fingerprint, other: Fingerprint): Pair => ({ label, said: one, known: other })
  return [
    pair('same', ours.same, theirs.claim),
    pair('same', ours.claim, theirs.same),
    pair('newer-figure', ours.newer, theirs.claim),
    pair('newer-figure', ours.newer, theirs.same),
    pair('conflicts', ours.conflictSame, theirs.claim),
    pair('conflicts', ours.conflict, theirs.same),
    pair('answers', ours.denial, theirs.claim),
    pair('answers', ours.denial, theirs.same),
    pair('other', ours.other, theirs.claim),
    pair('other', ours.claim, theirs.other),
    pair('other', ours.claim, next[known].claim),
  ]
}

/** The pairs of every other topic: those to fit on, or those to measure on. */
export function readPairs(use: 'fit' | 'measure', said: Language, known: Language): PairSet {
  const topics = readFileSync(FILE, 'utf8')
    .split('# ')
    .filter((block) => block.trim() !== '')
    .map(readTopic)
  const all = topics.flatMap((topic) => LANGUAGES.flatMap((language) => Object.values(topic[language])))
  const counts = countTerms(
    all.map((one) => ({
      terms: new Set([...keysOf(one), ...one.words.map(([native = '']) => ownTerm(native, one.language))]),
      words: one.words.length,
    })),
  )
  const chosen = topics.filter((_, at) => (at % 2 === 0) === (use === 'fit'))
  const pairs = chosen.flatMap((topic, at) => pairsOf(topic, chosen[(at + 1) % chosen.length] ?? topic, said, known))
  return { pairs, counts }
}
