/** The words that name a source, as found in a sentence: where they stand, who they are, which of them is the office. */
import type { SpeakerKind } from '../../domain/statement.ts'

/** Token indexes; `to` is the index after the last. */
export type Stretch = readonly [from: number, to: number]

export type Phrase = {
  readonly speaker: Stretch
  readonly office: Stretch | null
  readonly kind: SpeakerKind
  /** The index after the whole phrase, name and office and commas included. */
  readonly end: number
  /** Further speakers of the same verb: "Egypt, Qatar and Jordan said". */
  readonly others: readonly Stretch[]
}
