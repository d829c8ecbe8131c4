/** The look of the desk: one calm colour, a good Arabic text face, and the colours of verdicts. */
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const ink: MantineColorsTuple = [
  '#eef7f6',
  '#d8ecea',
  '#aed8d4',
  '#7fc1bc',
  '#55a8a3',
  '#35908b',
  '#1a7772',
  '#12625f',
  '#0f5350',
  '#0a3d3b',
]

const slate: MantineColorsTuple = [
  '#d9e0e2',
  '#bdc7ca',
  '#9aa7ab',
  '#75848a',
  '#4a585d',
  '#354247',
  '#263136',
  '#1b2428',
  '#141b1e',
  '#0e1416',
]

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink, dark: slate },
  fontFamily: "'IBM Plex Sans Arabic', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  headings: { fontFamily: "'IBM Plex Sans Arabic', system-ui, sans-serif", fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.65', lg: '1.7', xl: '1.7' },
})
