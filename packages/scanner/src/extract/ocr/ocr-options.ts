/** How pictures are read. */
export interface OcrOptions {
  /** A page may take this long. */
  readonly pageSeconds: number;
  /** Pixels of a picture; of a larger one only the size is read. */
  readonly pixels: number;
  /** Pages and pictures read of one file. */
  readonly pages: number;
  /** Called before each page: whoever watches knows that something goes on. */
  readonly tick?: () => void;
}
