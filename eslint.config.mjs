import js from "@eslint/js";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The rooms of the house, lowest floor first (docs/architecture.md). A room imports from its own folder and from
 * floors below; rooms on one floor do not know each other, unless they are listed together.
 */
const floors = [
  [
    ["strings"],
    ["numbers"],
    ["rules"],
    ["workbook/snapshot", "workbook/edit", "workbook/new-sheet", "workbook/address", "workbook/error-values"],
  ],
  [["indicators"]],
  [["tables"], ["sentences"]],
  [["checks"]],
  [["builders"]],
  [["functions"], ["workbook/excel"], ["workbook/xlsx"]],
  [["taskpane", "commands"], ["cli"], ["workbench"]],
];

/** `workbook/snapshot` is a file of floor 0 inside a folder that also holds rooms of floor 5. */
const pathsOf = (room) =>
  room.startsWith("workbook/") && !/excel|xlsx/.test(room) ? `./src/${room}.ts` : `./src/${room}`;

const zones = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    target: room.map(pathsOf),
    from: floors
      .slice(floor)
      .flat()
      .filter((other) => other !== room && !(floor === 0 && isGroundFloorPair(room, other)))
      .flat()
      .map(pathsOf),
    message: "Imports go down the floors only, and not to a neighbour: see docs/architecture.md.",
  })),
);

/** On the ground floor everything may use the strings, and rule data is written in exact numbers. */
function isGroundFloorPair(room, other) {
  return other.includes("strings") || (room.includes("rules") && other.includes("numbers"));
}

export default tseslint.config(
  { ignores: ["node_modules", "dist", "build", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX, "office-addins": officeAddins, "react-hooks": reactHooks },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      // Neither rooms nor files lead back to themselves.
      "import-x/no-cycle": "error",
    },
  },
  {
    files: ["{src,test,bench}/**/*.{ts,tsx}"],
    rules: {
      // What a reading or a figure works out when asked is no property of its own.
      "no-restricted-syntax": [
        "error",
        {
          selector: "ObjectExpression > SpreadElement[argument.name='reading']",
          message: "Use readingWith: a spread loses what a reading works out when asked.",
        },
        {
          selector: "ObjectExpression > SpreadElement[argument.property.name='reading']",
          message: "Use readingWith: a spread loses what a reading works out when asked.",
        },
      ],
    },
  },
  {
    // Only one room talks to Office.js; the rules that watch how it does so apply there.
    files: ["src/workbook/excel/**/*.ts"],
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/excel/**", "src/functions/**", "src/workbench/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/workbook/excel knows Office.js." },
        { name: "Office", message: "Only src/workbook/excel knows Office.js." },
        { name: "OfficeExtension", message: "Only src/workbook/excel knows Office.js." },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/take-keyboard.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { property: "focus", message: "Use takeKeyboard: it leaves the keyboard to whoever types in Excel's grid." },
      ],
    },
  },
  { files: ["src/taskpane/**/*.tsx"], rules: reactHooks.configs.recommended.rules },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: {
        module: "writable",
        require: "readonly",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
        URL: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
