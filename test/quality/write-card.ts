/** Writes the quality card as a table: a line a measure, a column a gold. */
import type { Row } from './card.ts'

/** Markdown, wide enough to be read in a terminal too. */
export function writeCard(rows: readonly Row[]): string {
  const golds = [...new Set(rows.map(({ gold }) => gold))]
  const measures = [...new Set(rows.map(({ measure }) => measure))]
  const cell = (measure: string, gold: string) => {
    const row = rows.find((one) => one.measure === measure && one.gold === gold)
    return row ? `${digits(row.score)} (${digits(row.low)} to ${digits(row.high)})` : '–'
  }
  const size = (gold: string) => `${gold}, ${rows.find((one) => one.gold === gold)?.size ?? 0}`
  return alignColumns([
    ['', ...golds.map(size)],
    ...measures.map((measure) => [measure, ...golds.map((gold) => cell(measure, gold))]),
  ])
}

function alignColumns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const [head = '', ...rest] = lines.map(
    (line) => `| ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest, ''].join('\n')
}

function digits(score: number): string {
  return score.toFixed(3)
}
