/** A page as the reader sends it to the background. */
export interface ReadPage {
  /** Address as the browser shows it, without its fragment. */
  url: string
  title: string
  /** First heading of the first rank. */
  headline: string
  /** What the page says its language is; empty where it says nothing. */
  lang: string
  /** yyyy-mm-dd of publication; empty where the page gives none. */
  published: string
  /** The title, a line feed, and the text in blocks parted by line feeds. */
  text: string
}

/** At most so many characters of a page are read. */
export const MOST_CHARACTERS = 200_000

/** An address as `ReadPage` has it. */
export const withoutFragment = (url: string): string => url.split('#')[0] as string
