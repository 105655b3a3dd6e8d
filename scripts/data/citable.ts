import type { Provision } from '#lib/law/schema.ts'
import { type Citable, plainNumber } from '#lib/recognise/citations.ts'

/** A form that is nothing but a number and the word for an article, in any country: the number says it already. */
const BARE = /^[^0-9]{0,10}[0-9][0-9./()A-Za-z -]{0,12}[^0-9]{0,8}$/
const NUMBER = /[0-9]{1,4}(?:[.-][0-9]{1,2}){0,2}(?:\/[A-Za-z])?(?:bis|ter)?[A-Z]?(?: ?\([0-9a-z]{1,3}\))?/

/** How pages may cite a provision, as recognition needs it. */
export function citableOf({ id, country, provision, cited }: Provision): Citable {
  const number = NUMBER.exec(provision)?.[0]
  return {
    id,
    country,
    ...(number ? { number: plainNumber(number) } : {}),
    forms: cited.filter(({ text, country }) => !(country && BARE.test(text))).map((form) => [form.text, form.country === true]),
  }
}
