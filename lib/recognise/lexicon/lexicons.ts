import { am } from './am.ts'
import { ar } from './ar.ts'
import { az } from './az.ts'
import { be } from './be.ts'
import { bg } from './bg.ts'
import { bn } from './bn.ts'
import { cs } from './cs.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { ha } from './ha.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { hy } from './hy.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ka } from './ka.ts'
import { kk } from './kk.ts'
import { km } from './km.ts'
import { ko } from './ko.ts'
import { ku } from './ku.ts'
import { ky } from './ky.ts'
import type { Lexicon } from './lexicon.ts'
import { lo } from './lo.ts'
import { ms } from './ms.ts'
import { my } from './my.ts'
import { ne } from './ne.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { rw } from './rw.ts'
import { si } from './si.ts'
import { sk } from './sk.ts'
import { sr } from './sr.ts'
import { sw } from './sw.ts'
import { ta } from './ta.ts'
import { th } from './th.ts'
import { tl } from './tl.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'
import { uz } from './uz.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/** All languages whose pages can be judged, by BCP 47 tag. */
export const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
  [
    am,
    ar,
    az,
    be,
    bg,
    bn,
    cs,
    de,
    el,
    en,
    es,
    fa,
    fr,
    ha,
    he,
    hi,
    hr,
    hu,
    hy,
    id,
    it,
    ja,
    ka,
    kk,
    km,
    ko,
    ku,
    ky,
    lo,
    ms,
    my,
    ne,
    nl,
    pl,
    pt,
    ro,
    ru,
    rw,
    si,
    sk,
    sr,
    sw,
    ta,
    th,
    tl,
    tr,
    uk,
    ur,
    uz,
    vi,
    zh,
  ].map((lexicon) => [lexicon.lang, lexicon]),
)
