import { ensureCompiled } from '#scripts/data/compiled.ts'

/** Tests of recognition run against the compiled dataset. */
export default ensureCompiled
