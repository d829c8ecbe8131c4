/** The weights of one language, fitted by `npm run fit`; a small file that a person can read. */
export type WeightTable = {
  /** What the weights were fitted on, and who is owed credit for it. */
  readonly source: string
  /** From this score on a statement is a claim. */
  readonly threshold: number
  readonly bias: number
  /** By reason: above zero speaks for checking, below against. */
  readonly weights: Readonly<Record<string, number>>
}
