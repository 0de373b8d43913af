/** Whether 15 digits are a 工商注册号 by its check digit (ISO 7064 MOD 11,10; 工商总局 GS 15-2006). One bare number in ten passes. */
export function isRegistrationNumber(digits: string): boolean {
  if (digits.length !== 15) return false;
  let product = 10;
  for (let index = 0; index < 14; index++) {
    let sum = (product + (digits.charCodeAt(index) - 48)) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  return (product + (digits.charCodeAt(14) - 48)) % 10 === 1;
}
