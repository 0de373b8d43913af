/** A stream of a compound file: "storage/name" lies in a storage. */
export type Streams = Readonly<Record<string, Buffer>>;

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

interface Node {
  readonly name: string;
  readonly type: number;
  readonly data: Buffer;
  readonly children: number[];
}

/** A compound file ([MS-CFB]) with 512-byte sectors, every stream in sectors of its own, written by another hand than the reader's. */
export function oleOf(streams: Streams): Buffer {
  const nodes: Node[] = [{ name: "Root Entry", type: 5, data: Buffer.alloc(0), children: [] }];
  const folders = new Map<string, number>([["", 0]]);
  for (const [path, data] of Object.entries(streams)) {
    const parts = path.split("/");
    const name = parts.pop()!;
    let folder = "";
    for (const part of parts) {
      const next = folder === "" ? part : `${folder}/${part}`;
      if (!folders.has(next)) {
        nodes[folders.get(folder)!]!.children.push(nodes.length);
        folders.set(next, nodes.length);
        nodes.push({ name: part, type: 1, data: Buffer.alloc(0), children: [] });
      }
      folder = next;
    }
    nodes[folders.get(folder)!]!.children.push(nodes.length);
    nodes.push({ name, type: 2, data, children: [] });
  }
  const directorySectors = Math.ceil(nodes.length / 4);
  const sectorsOf = (node: Node): number => Math.ceil(node.data.length / SECTOR);
  const total = directorySectors + nodes.reduce((sum, node) => sum + sectorsOf(node), 0);
  const tableSectors = Math.ceil((total + Math.ceil(total / 127) + 1) / 128);
  const chain: number[] = [];
  const add = (count: number): number => {
    const start = chain.length;
    for (let i = 0; i < count; i++) chain.push(i === count - 1 ? END : chain.length + 1);
    return start;
  };
  for (let i = 0; i < tableSectors; i++) chain.push(TABLE);
  const directoryStart = add(directorySectors);
  const starts = nodes.map((node) => (node.data.length === 0 ? END : add(sectorsOf(node))));

  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableSectors, 44);
  header.writeUInt32LE(directoryStart, 48);
  // No stream is short enough for the short stream.
  header.writeUInt32LE(0, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < tableSectors ? i : FREE, 76 + 4 * i);

  const table = Buffer.alloc(tableSectors * SECTOR, 0xff);
  chain.forEach((next, index) => {
    table.writeUInt32LE(next, 4 * index);
  });
  const directory = Buffer.alloc(directorySectors * SECTOR);
  nodes.forEach((node, index) => {
    const at = 128 * index;
    directory.write(node.name, at, "utf16le");
    directory.writeUInt16LE(2 * node.name.length + 2, at + 64);
    directory[at + 66] = node.type;
    directory[at + 67] = 1;
    // Siblings hang in one chain to the right: a tree, if a lopsided one.
    const siblings = nodes.find(({ children }) => children.includes(index))?.children ?? [];
    directory.writeUInt32LE(FREE, at + 68);
    directory.writeUInt32LE(siblings[siblings.indexOf(index) + 1] ?? FREE, at + 72);
    directory.writeUInt32LE(node.children[0] ?? FREE, at + 76);
    directory.writeUInt32LE(starts[index]!, at + 116);
    directory.writeUInt32LE(node.data.length, at + 120);
  });
  const bodies = nodes.map(({ data }) => Buffer.concat([data, Buffer.alloc(-data.length & (SECTOR - 1))]));
  return Buffer.concat([header, table, directory, ...bodies]);
}
