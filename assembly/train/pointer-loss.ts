import { exp1, log1 } from './math';

/**
 * Cross-entropy of a softmax over the legal columns of each row, and its gradient in place of the
 * logits: dlogit = weight · (p − target). legal: a byte a column, `row` columns in a row of both
 * arrays. targets[i] < 0: no decision in this row, gradient 0. The target distribution is
 * (1 − smoothing) on the target and the rest spread over all legal columns.
 * losses[i] = −ln p(target), unweighted; 0 without a decision.
 */
export function pointer_loss(
  logits: usize, legal: usize, row: i32, targets: usize, rows: i32, weight: f32, smoothing: f32,
  losses: usize,
): void {
  for (let i = 0; i < rows; i++) {
    const target = i32.load(targets + (<usize>i << 2));
    const x = logits + ((<usize>i * row) << 2);
    const loss = losses + (<usize>i << 2);
    if (target < 0) {
      memory.fill(x, 0, <usize>row << 2);
      f32.store(loss, 0);
    } else {
      f32.store(loss, one_row(x, legal + <usize>i * row, row, target, weight, smoothing));
    }
  }
}

function one_row(
  x: usize, legal: usize, columns: i32, target: i32, weight: f32, smoothing: f32,
): f32 {
  let high: f32 = -Infinity;
  let count: i32 = 0;
  for (let j = 0; j < columns; j++) {
    if (!load<u8>(legal + j)) continue;
    high = max(high, f32.load(x + (<usize>j << 2)));
    count++;
  }
  const chosen = f32.load(x + (<usize>target << 2));
  let sum: f32 = 0;
  for (let j = 0; j < columns; j++) {
    const at = x + (<usize>j << 2);
    const e = load<u8>(legal + j) ? exp1(f32.load(at) - high) : 0;
    f32.store(at, e);
    sum += e;
  }
  const spread = smoothing / <f32>count;
  for (let j = 0; j < columns; j++) {
    if (!load<u8>(legal + j)) continue;
    const at = x + (<usize>j << 2);
    f32.store(at, weight * (f32.load(at) / sum - spread));
  }
  const at = x + (<usize>target << 2);
  f32.store(at, f32.load(at) - weight * (1 - smoothing));
  return log1(sum) + high - chosen;
}
