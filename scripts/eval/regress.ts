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
  /** For each value 1 where its weight must not be below 0, -1 where it must not be above, 0 where it may be either. */
  sides: readonly number[]
}

const RATE = 0.05
const MOMENTUM = 0.9

/** What a model makes of a row: above 0 it is rather so than not. */
function pointsOf({ values }: Pick<Row, 'values'>, { weights, bias }: Model): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] as number), bias)
}

const onSide = (weight: number, side: number) => (weight * side < 0 ? 0 : weight)

/** Fits a model to rows by gradient descent with momentum. */
export function regress(rows: readonly Row[], { ridge, steps, sides }: Manner): Model {
  const model: Model = { weights: sides.map(() => 0), bias: 0 }
  const speed = sides.map(() => 0)
  let biasSpeed = 0
  const total = rows.reduce((sum, { share }) => sum + share, 0)
  for (let step = 0; step < steps; step++) {
    const slope = model.weights.map((weight) => ridge * weight)
    let biasSlope = 0
    for (const row of rows) {
      const error = ((1 / (1 + Math.exp(-pointsOf(row, model))) - Number(row.is)) * row.share) / total
      for (const [i, value] of row.values.entries()) slope[i] = (slope[i] as number) + error * value
      biasSlope += error
    }
    for (const [i, one] of slope.entries()) {
      speed[i] = MOMENTUM * (speed[i] as number) + one
      model.weights[i] = onSide((model.weights[i] as number) - RATE * (speed[i] as number), sides[i] as number)
    }
    biasSpeed = MOMENTUM * biasSpeed + biasSlope
    model.bias -= RATE * biasSpeed
  }
  return model
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
