/**
 * The RC4 cipher (RFC 6229 has its test vectors); Node leaves it out where OpenSSL does.
 * @returns a function that deciphers (or enciphers) the bytes given to it in place, going on where it was
 */
export function rc4(key: Uint8Array): (bytes: Uint8Array) => void {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    const here = state[i]!;
    j = (j + here + key[i % key.length]!) & 255;
    state[i] = state[j]!;
    state[j] = here;
  }
  let i = 0;
  let j = 0;
  return (bytes) => {
    for (let at = 0; at < bytes.length; at++) {
      i = (i + 1) & 255;
      const here = state[i]!;
      j = (j + here) & 255;
      const there = state[j]!;
      state[i] = there;
      state[j] = here;
      bytes[at]! ^= state[(here + there) & 255]!;
    }
  };
}
