/**
 * An index that may show the past, as those of DynamoDB do. Each write is seen only after so many further reads; the
 * writes of one item are never seen out of their order.
 */
export type Lag = () => number

export const NO_LAG: Lag = () => 0

type Entry = { partition: string; sort: string }
type Pending = { item: string; entry: Entry | null; reads: number }

export class LaggingIndex {
  readonly #lag: Lag
  readonly #seen = new Map<string, Entry>()
  #pending: Pending[] = []

  constructor(lag: Lag) {
    this.#lag = lag
  }

  /** Where an item stands from now on; null takes it out. */
  place(item: string, entry: Entry | null): void {
    this.#pending.push({ item, entry, reads: this.#lag() })
  }

  /** The sort keys of a partition, in order. */
  read(partition: string): string[] {
    this.#catchUp()
    return [...this.#seen.values()]
      .filter((entry) => entry.partition === partition)
      .map(({ sort }) => sort)
      .sort((a, b) => (a < b ? -1 : 1))
  }

  #catchUp(): void {
    const behind = new Set<string>()
    const left: Pending[] = []
    for (const write of this.#pending) {
      if (write.reads > 0 || behind.has(write.item)) {
        behind.add(write.item)
        left.push({ ...write, reads: Math.max(0, write.reads - 1) })
      } else if (write.entry === null) this.#seen.delete(write.item)
      else this.#seen.set(write.item, write.entry)
    }
    this.#pending = left
  }
}
