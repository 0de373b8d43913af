const WEIGHTS = [7, 3, 1];

/** Whether a string of A–Z and digits ends in the check digit of machine-readable travel documents (ICAO 9303-3, 4.9: weights 7 3 1, A = 10). */
export function hasMachineReadableCheckDigit(text: string): boolean {
  let sum = 0;
  const last = text.length - 1;
  for (let index = 0; index < last; index++) {
    const unit = text.charCodeAt(index);
    sum += (unit >= 65 ? unit - 55 : unit - 48) * WEIGHTS[index % 3]!;
  }
  return sum % 10 === text.charCodeAt(last) - 48;
}
