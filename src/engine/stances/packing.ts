const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Rounds weights to 8 bits and writes them as base 64, without the filling signs. */
export function packNumbers(numbers: Float64Array | Float32Array): { text: string; step: number } {
  let most = 0;
  for (const number of numbers) most = Math.max(most, Math.abs(number));
  const step = most / 127 || 1;
  let text = '';
  for (let i = 0; i < numbers.length; i += 3) {
    let bits = 0;
    for (let k = 0; k < 3; k++) bits = (bits << 8) | (Math.round((numbers[i + k] ?? 0) / step) & 255);
    for (let k = 18; k >= 0; k -= 6) text += SIGNS[(bits >> k) & 63];
  }
  return { text, step };
}

/** Reads what packNumbers wrote. */
export function unpackNumbers(text: string, step: number, count: number): Float64Array {
  const places = new Int8Array(128);
  for (let i = 0; i < SIGNS.length; i++) places[SIGNS.charCodeAt(i)] = i;
  const numbers = new Float64Array(count);
  for (let i = 0, sign = 0; i < count; i += 3) {
    let bits = 0;
    for (let k = 0; k < 4; k++) bits = (bits << 6) | (places[text.charCodeAt(sign++)] ?? 0);
    for (let k = 0; k < 3 && i + k < count; k++) numbers[i + k] = ((bits << (8 + 8 * k)) >> 24) * step;
  }
  return numbers;
}
