/** Rows of cells of a text that was copied: tab-separated as from a sheet or a web table, or CSV with `;` or `,`. */
export function separatedRows(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let field = "";
  let isQuoted = false;
  const endField = () => {
    rows.at(-1)?.push(field.trim());
    field = "";
  };
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (plain[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && field.trim() === "") {
      isQuoted = true;
      field = "";
    } else if (sign === separator) endField();
    else if (sign === "\n") {
      endField();
      rows.push([]);
    } else field += sign;
  }
  endField();
  return rows.filter((row) => row.some((each) => each !== ""));
}

/** A tab never stands in an amount; of the other two the one that more lines hold, outside of quotes. */
function separatorOf(text: string): string {
  if (text.includes("\t")) return "\t";
  const bare = text.replace(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split("\n").filter((line) => line.includes(sign)).length;
  return count(";") >= count(",") ? ";" : ",";
}
