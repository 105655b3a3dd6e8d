/** Logistic regression, kept small (ridge), each weight on its side where it has one. */

export interface Row {
  values: readonly number[]
  is: boolean
  /** How much the row counts. */
  share: number
}

export interface Model {
  weights: number[]
  bias: number
}

export interface Manner {
  ridge: number
  steps: number
  /** Of each step along the slope. */
  rate: number
  /** For each value 1 where its weight must not be below 0, -1 where it must not be above, 0 where it may be either. */
  sides: readonly number[]
}

const MOMENTUM = 0.9

/** What a model makes of a row: above 0 it is rather so than not. */
function pointsOf({ values }: Pick<Row, 'values'>, { weights, bias }: Model): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] as number), bias)
}

/** Fits a model to rows by gradient descent with momentum. */
export function regress(rows: readonly Row[], { ridge, steps, rate, sides }: Manner): Model {
  const width = sides.length
  const values = Float64Array.from(rows.flatMap((row) => row.values))
  const total = rows.reduce((sum, { share }) => sum + share, 0)
  const shares = Float64Array.from(rows, ({ share }) => share / total)
  const truth = Float64Array.from(rows, ({ is }) => Number(is))
  // The last of each is the bias, which is neither kept small nor on a side.
  const weights = new Float64Array(width + 1)
  const speed = new Float64Array(width + 1)
  const slope = new Float64Array(width + 1)
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < width; i++) slope[i] = ridge * (weights[i] as number)
    slope[width] = 0
    for (let row = 0, at = 0; row < rows.length; row++, at += width) {
      let points = weights[width] as number
      for (let i = 0; i < width; i++) points += (values[at + i] as number) * (weights[i] as number)
      const error = (1 / (1 + Math.exp(-points)) - (truth[row] as number)) * (shares[row] as number)
      for (let i = 0; i < width; i++) slope[i] = (slope[i] as number) + error * (values[at + i] as number)
      slope[width] = (slope[width] as number) + error
    }
    for (let i = 0; i <= width; i++) {
      speed[i] = MOMENTUM * (speed[i] as number) + (slope[i] as number)
      const weight = (weights[i] as number) - rate * (speed[i] as number)
      weights[i] = i < width && weight * (sides[i] as number) < 0 ? 0 : weight
    }
  }
  return { weights: [...weights.subarray(0, width)], bias: weights[width] as number }
}

/**
 * Points of every row by a model that has not seen its group: rows of one page belong together.
 * @param groupOf what a row is of
 */
export function pointsLeftOut<Of extends Row>(
  rows: readonly Of[],
  groupOf: (row: Of) => string,
  manner: Manner,
  folds: number,
): Map<Of, number> {
  const groups = [...new Set(rows.map(groupOf))]
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]))
  const points = new Map<Of, number>()
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (row: Of) => foldOf.get(groupOf(row)) === fold
    const model = regress(
      rows.filter((row) => !isOut(row)),
      manner,
    )
    for (const row of rows.filter(isOut)) points.set(row, pointsOf(row, model))
  }
  return points
}
