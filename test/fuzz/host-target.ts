import fc from "fast-check";
import { createExecutor } from "../../src/workbench/host/executor";
import { MemoryBook } from "../../src/workbench/host/memory-book";
import type { Action, ArgumentInfo, ObjectPath, RequestBody } from "../../src/workbench/host/wire-protocol";
import { sheetFromRows } from "../cases/sheet-from-rows";
import type { Target } from "./target";

const objectName = fc.constantFrom(
  ...[
    "Worksheets",
    "Application",
    "GetItem",
    "GetItemOrNullObject",
    "GetItemAt",
    "GetActiveWorksheet",
    "GetFirst",
    "Add",
  ],
  ...[
    "GetRange",
    "GetRanges",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
    "GetCell",
    "GetSelectedRange",
    "Names",
    "Settings",
  ],
  ...[
    "Format",
    "Fill",
    "Font",
    "Protection",
    "GetOffsetRange",
    "GetResizedRange",
    "GetIntersectionOrNullObject",
    "Worksheet",
  ],
  ...[
    "GetMergedAreasOrNullObject",
    "GetSpillParentOrNullObject",
    "Areas",
    "CustomProperties",
    "FreezePanes",
    "Comments",
    "",
  ],
);
const member = fc.oneof(
  objectName,
  fc.constantFrom(
    ...[
      "Values",
      "Formulas",
      "NumberFormat",
      "Name",
      "Address",
      "Visibility",
      "Color",
      "Bold",
      "ColumnWidth",
      "Position",
    ],
    ...[
      "Delete",
      "Activate",
      "Select",
      "Clear",
      "Merge",
      "Calculate",
      "_KeepReference",
      "_RegisterEvent",
      "FreezeRows",
    ],
    ...["Undo", "GetCount", "Hyperlink", "Locked", "__proto__", "constructor", "toString", "Value", "Key"],
  ),
);
const argument = fc.oneof(
  fc.constantFrom(
    "A1",
    "A1:B2",
    "$A$1",
    "B:B",
    "1:1",
    "XFD1048576",
    "A0",
    "Data!A1",
    "Data",
    "'",
    "",
    "A1:A1048576",
    "Hidden",
  ),
  fc.integer({ min: -5, max: 20 }),
  fc.constantFrom(null, true, 1e300, 0.5),
  fc.array(
    fc.array(fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.constantFrom("=1/0", "=SUM(", "'", null)), {
      maxLength: 3,
    }),
    { maxLength: 3 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
) as fc.Arbitrary<unknown>;
const argumentsInfo: fc.Arbitrary<ArgumentInfo> = fc.record(
  {
    Arguments: fc.array(argument, { maxLength: 4 }),
    ReferencedObjectPathIds: fc.option(fc.array(fc.option(fc.nat(6)), { maxLength: 3 })),
  },
  { requiredKeys: [] },
);
const path = fc.record({
  ObjectPathType: fc.constantFrom(3, 3, 3, 4, 4, 4, 5, 6, 7, 9),
  Name: objectName,
  back: fc.constantFrom(1, 1, 1, 2, 3, -1),
  ArgumentInfo: argumentsInfo,
});
const action = fc.record({
  ActionType: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 9),
  Name: member,
  ObjectPathId: fc.integer({ min: 0, max: 8 }),
  ArgumentInfo: argumentsInfo,
  QueryInfo: fc.record({
    Select: fc.array(
      member.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
      { maxLength: 3 },
    ),
  }),
});

/** Chains of paths from the root, most of them sensible, as the client writes them. */
const request: fc.Arbitrary<RequestBody> = fc
  .tuple(fc.array(path, { maxLength: 7 }), fc.array(action, { maxLength: 6 }))
  .map(([paths, actions]) => {
    const all: ObjectPath[] = [{ Id: 1, ObjectPathType: 1, Name: "" }];
    for (const { back, ...each } of paths)
      all.push({ ...each, Id: all.length + 1, ParentObjectPathId: all.length + 1 - back });
    return {
      Actions: actions.map((each, index): Action => ({ ...each, Id: index + 1 })),
      ObjectPaths: Object.fromEntries(all.map((each) => [String(each.Id), each])),
    };
  });

export const hostTarget: Target<RequestBody[]> = {
  name: "host",
  share: 2,
  input: fc.array(request, { minLength: 1, maxLength: 3 }),
  async bears(requests) {
    const book = new MemoryBook({
      sheets: [
        sheetFromRows(
          [
            ["No", "Pagu"],
            ["1", 5],
          ],
          { name: "Data" },
        ),
        sheetFromRows([[1]]),
      ],
    });
    const executor = createExecutor(book);
    for (const Body of requests) {
      const answer = await executor.executeAsync("", 0, { Body });
      if (answer.HttpStatusCode === 200 && answer.Body === null) throw new Error("An answer without a body.");
    }
  },
};
