/** What a language pack tells the timeframe reader: names of months and days, words that place a day, and their order. */
export type TimeWords = {
  readonly months: ReadonlyMap<string, number>
}
