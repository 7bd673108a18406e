const MEGABYTE = 1024 * 1024;

/**
 * What a file may ask of the machine before it is refused with one line. Each is far above what a report of an office
 * reaches and far below what would freeze a laptop; docs/known-limitations.md gives them to users.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 100 * MEGABYTE,
  /** Bytes that the parts which are read unpack to, together. */
  unpackedBytes: 400 * MEGABYTE,
  /** A part that unpacks to more than `ratioFrom` bytes may not be this many times as large as it is packed. */
  ratio: 200,
  ratioFrom: 16 * MEGABYTE,
  /** Entries of the zip. */
  parts: 20_000,
  sheets: 2_000,
  /** Cells that hold something, in all sheets. */
  cells: 5_000_000,
  /** Places of the used ranges, empty ones too, in all sheets. */
  places: 10_000_000,
  /** Merged areas may enlarge a used range up to this many places. */
  placesByMerges: 1_000_000,
  /** Excel's own limit for a text in a cell; what is longer is cut there, as Excel does. */
  textLength: 32_767,
  /** Elements within elements; a workbook needs about ten. */
  xmlDepth: 100,
  rows: 1_048_576,
  columns: 16_384,
} as const;
