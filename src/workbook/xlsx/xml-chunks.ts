const CHUNK_BYTES = 64 * 1024;
const GREATER = 62;

/**
 * A part as text, piece by piece, so that its bytes and all of its text need not stand in memory together. A piece
 * ends after a `>`, which is never within a character or an entity.
 */
export function xmlChunks(bytes: Uint8Array): () => string | null {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding);
  let start = 0;
  const nextEnd = () => {
    if (encoding.startsWith("utf-16")) return bytes.length;
    const end = bytes.indexOf(GREATER, start + CHUNK_BYTES);
    return end < 0 ? bytes.length : end + 1;
  };
  return () => {
    if (start >= bytes.length) return null;
    const end = nextEnd();
    const chunk = decoder.decode(bytes.subarray(start, end));
    start = end;
    return chunk;
  };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const named = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // A byte order mark was not there, whatever the declaration says of UTF-16; other names are one byte a character.
  return /^(iso-8859-\d+|windows-125\d|us-ascii)$/.test(named) ? named : "utf-8";
}
