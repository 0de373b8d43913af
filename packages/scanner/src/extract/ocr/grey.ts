/** A grey picture: a byte a pixel, 0 black to 255 white, row by row from the top. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function createGrey(width: number, height: number, value = 255): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(value) };
}

/** A portable grey map (Netpbm P5), the plainest form the engine reads. */
export function toPgm({ width, height, data }: Grey): Uint8Array {
  const head = Buffer.from(`P5 ${width} ${height} 255\n`, "latin1");
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
