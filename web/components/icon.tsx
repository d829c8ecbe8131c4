/** The desk's own few signs, drawn with a line. They say nothing by themselves: what they mean stands beside them. */
const PATHS = {
  shortlist: 'M4 6h9M4 12h6M4 18h6M15 17l2.5 2.5L22 14',
  review: 'M4 5h16v10H9l-5 4zM9 10h7',
  queue:
    'M4 13V6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5V13M4 13v4.5A1.5 1.5 0 0 0 5.5 19h13a1.5 1.5 0 0 0 1.5-1.5V13M4 13h4l1.5 2.5h5L16 13h4',
  claims: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20 20M8 9h5M8 12h3',
  articles: 'M5 4h11v16H6.5A1.5 1.5 0 0 1 5 18.5zM16 9h3v9.5a1.5 1.5 0 0 1-3 0M8 8h5M8 12h5M8 16h3',
  feeds: 'M5 18.5a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0M5 12a7 7 0 0 1 7 7M5 6a13 13 0 0 1 13 13',
  check: 'M5 4h10l4 4v12H5zM14.5 4v4.5H19M8.5 14l2.5 2.5 4.5-5',
  figures: 'M4 20h16M7 16v-4M12 16V6M17 16V9',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  keyboard: 'M3 7h18v10H3zM7 14h10M6.5 10.5h.01M10 10.5h.01M13.5 10.5h.01M17 10.5h.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7.2M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.4',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  alert: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17.2h.01',
  done: 'M5 12.5 10 17.5 19.5 7',
  external: 'M14 4h6v6M20 4l-9 9M18 14v5.5H4.5V6H10',
  repeat: 'M4 11V9.5A3.5 3.5 0 0 1 7.5 6H19l-3-3M20 13v1.5a3.5 3.5 0 0 1-3.5 3.5H5l3 3',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
