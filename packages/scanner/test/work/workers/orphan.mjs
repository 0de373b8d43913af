// A scan that reads a file in which its reader hangs.
import { createPool } from "../../../dist/work/pool.js";

const pool = createPool({
  jobs: 1,
  fileSeconds: 600,
  memoryBytes: 400e6,
  job: { begun: process.argv[2] },
  entry: new URL("./moody.mjs", import.meta.url),
});
await pool.read([{ path: "hang", file: "hang", bytes: 1, root: "" }]);
