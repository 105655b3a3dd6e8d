import { parseArgs } from 'node:util'
import { recognise } from '#lib/recognise/recognise.ts'
import { compiledKnowledge } from './knowledge.ts'
import { readHtmlFile } from './pages/html-file.ts'

/**
 * `npm run scan -- FILE...`: recognises saved HTML pages with the very code of the extension.
 * One JSON object a line; exit status 1 at the end where a file could not be read.
 */

const { positionals } = parseArgs({ allowPositionals: true })
if (!positionals.length) {
  console.error('Usage: npm run scan -- FILE...')
  process.exit(2)
}

const knowledge = await compiledKnowledge().catch((error: Error) => {
  console.error(error.message)
  process.exit(2)
})

const say = (result: object) => process.stdout.write(`${JSON.stringify(result)}\n`)

for (const file of positionals) {
  try {
    const reading = await readHtmlFile(file)
    const page = reading.page()
    const begin = performance.now()
    const found = reading.isCourtMatter ? recognise({ ...page, published: page.published || undefined }, knowledge) : undefined
    const ms = Math.round((performance.now() - begin) * 100) / 100
    say({
      file,
      lang: found?.lang ?? page.lang,
      verdict: found?.verdict ?? 'none',
      score: found ? Math.round(found.score * 1000) / 1000 : 0,
      matches: found?.matches ?? [],
      provisions: found?.provisions ?? [],
      ms,
    })
  } catch (error) {
    say({ file, error: error instanceof Error ? error.message : String(error) })
    process.exitCode = 1
  }
}
