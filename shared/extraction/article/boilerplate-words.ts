/** The phrases by which the parts of a page that are no part of its article are known. */
import type { Phrases } from '../phrases.ts'

export type BoilerplateWords = {
  /** Start a link to another article wherever they stand ("اقرأ أيضًا"); the link's title may be glued on. */
  readonly links: Phrases
  /** Start such a link only before a colon or alone on a line ("Read more:"). */
  readonly labels: Phrases
  /** A line that starts with one is for sharing, subscribing, following or is a page's furniture. */
  readonly furniture: Phrases
  /** Start the list of other articles at the foot; nothing after it is the article's ("ربما يعجبك أيضا"). */
  readonly ends: Phrases
  /** Start a line that names the writer ("By", "كتب:"). */
  readonly bylines: Phrases
  /** Start such a line only before a colon, a dash or a stroke ("تقرير:", "Editor -"). */
  readonly writers: Phrases
  /** Start or end a caption ("أرشيفية", "File photo"). */
  readonly captions: Phrases
  /** News agencies and what else stands in a dateline beside the place ("رويترز", "وكالات"). */
  readonly agencies: Phrases
}
