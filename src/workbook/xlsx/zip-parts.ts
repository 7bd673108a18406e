import { unzipSync } from "fflate";
import { limits } from "./limits";
import { XlsxProblem } from "./xlsx-problem";

/** The parts of a workbook, unpacked one at a time and only when asked for. */
export class ZipParts {
  /** As named in the zip, by the lower-case name without a leading slash; Excel does not mind either. */
  private readonly names = new Map<string, string>();
  private unpackedLeft: number = limits.unpackedBytes;

  constructor(private readonly bytes: Uint8Array) {
    this.unzip(({ name }) => {
      if (this.names.size >= limits.parts) throw new XlsxProblem("unpacks-too-large");
      this.names.set(key(name), name);
      return false;
    });
  }

  has(path: string): boolean {
    return this.names.has(key(path));
  }

  /** The bytes of a part; `null` where the workbook has none of this name. */
  read(path: string): Uint8Array | null {
    const wanted = this.names.get(key(path));
    if (wanted === undefined) return null;
    let isFound = false;
    const parts = this.unzip(({ name, size, originalSize }) => {
      if (name !== wanted || isFound) return false;
      isFound = true;
      this.unpackedLeft -= originalSize;
      const isBomb = originalSize > limits.ratioFrom && originalSize > size * limits.ratio;
      // fflate never writes more than the size that the directory states, so that a lie costs nothing.
      if (isBomb || this.unpackedLeft < 0) throw new XlsxProblem("unpacks-too-large");
      return true;
    });
    return parts[wanted] ?? null;
  }

  private unzip(filter: (file: { name: string; size: number; originalSize: number }) => boolean) {
    try {
      return unzipSync(this.bytes, { filter });
    } catch (problem) {
      throw problem instanceof XlsxProblem ? problem : new XlsxProblem("truncated");
    }
  }
}

function key(path: string): string {
  return path.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}
