/** Writes the quality card as a table: a line a measure, a column a gold. */
import type { Row } from './card.ts'

/** Markdown, narrow enough to be read in a terminal too: golds with the same measures share a table. */
export function writeCard(rows: readonly Row[]): string {
  const byGold = Map.groupBy(rows, ({ gold }) => gold)
  const measuresOf = (own: readonly Row[]) => own.map(({ measure }) => measure).join('\n')
  return [...Map.groupBy(byGold.values(), measuresOf).values()].map(writeTable).join('\n')
}

/** A column for each gold, whose rows all have the same measures. */
function writeTable(golds: readonly (readonly Row[])[]): string {
  const measures = (golds[0] ?? []).map(({ measure }) => measure)
  const cell = (row: Row | undefined) => (row ? `${digits(row.score)} (${digits(row.low)} to ${digits(row.high)})` : '')
  return alignColumns([
    ['', ...golds.map(([row]) => (row ? `${row.gold}, ${row.size}` : ''))],
    ...measures.map((measure, at) => [measure, ...golds.map((own) => cell(own[at]))]),
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
