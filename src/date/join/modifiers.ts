/** Then what measures: `akhir Maret`, `sekitar dua tahun`, `selama dua tahun`, `3 jam 20 menit`. */
import type { Known } from '../known.js'
import type { UnitOfTime } from '../lexicon.js'
import { bothSay, type Join, SPACE } from './join.js'

const isStage = ({ mod }: Known) => mod === 'START' || mod === 'MID' || mod === 'END'

const ORDER: readonly UnitOfTime[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
const unitsOf = ({ length }: Known) => Object.keys(length!).map((unit) => ORDER.indexOf(unit as UnitOfTime))
const notSmaller = (left: Known, right: Known) => Math.min(...unitsOf(right)) <= Math.max(...unitsOf(left))

export const modifierJoins = (): readonly Join[] => [
  {
    left: ['modifier'],
    right: ['month', 'year', 'partOfYear', 'era', 'week', 'feast'],
    between: SPACE,
    example: ['akhir Maret 2023', '2023-03'],
    unless: (l) => !isStage(l) && l.mod !== 'APPROX',
  },
  {
    left: ['modifier'],
    right: ['length', 'clock', 'day', 'time', 'partOfDay', 'set'],
    between: SPACE,
    example: ['sekitar dua tahun', 'P2Y'],
    unless: (l, r) => isStage(l) || (l.mod !== 'APPROX' && r.length === undefined),
  },
  { left: ['during'], right: ['length'], between: SPACE, example: ['selama dua tahun', 'P2Y'] },
  {
    left: ['during'],
    right: ['modifier'],
    between: SPACE,
    example: ['selama sekitar dua tahun', 'P2Y'],
    unless: (_, r) => isStage(r),
    as: (l, r) => ({ ...bothSay(l, r), weak: true }),
  },
  {
    left: ['length'],
    right: ['length'],
    between: /^(?:[ \u00a0]| dan )$/,
    example: ['3 jam 20 menit', 'PT3H20M'],
    unless: (l, r) => l.window !== undefined || notSmaller(l, r),
    as: (l, r) => ({ ...bothSay(l, r), length: { ...l.length, ...r.length } }),
  },
]
