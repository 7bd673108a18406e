import type { Column, Table } from "../tables/table";

/** What is found out about a column of a table once, however often it is asked for. */
export function onceAColumn<Found>(find: (table: Table, column: Column) => Found): typeof find {
  const known = new WeakMap<Table, Map<Column, Found>>();
  return (table, column) => {
    let ofTable = known.get(table);
    if (!ofTable) known.set(table, (ofTable = new Map<Column, Found>()));
    if (!ofTable.has(column)) ofTable.set(column, find(table, column));
    return ofTable.get(column) as Found;
  };
}
