const { BUNDLED_CHECKER } = require("./test/bundle-checker");

/** `npm test` runs these; the tests against foreign formula engines have a configuration of their own. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
];

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/oracles/"],
  testSequencer: "<rootDir>/test/longest-first.js",
  // Half of the time a test waits for a browser or another process.
  maxWorkers: "100%",
  // A bound for what hangs, not for what is slow.
  testTimeout: 60_000,
  globalSetup: "<rootDir>/test/bundle-checker.js",
  moduleNameMapper: { "^.*/src/checks/check-workbook$": BUNDLED_CHECKER },
  setupFiles: ["<rootDir>/test/fixed-seed.ts"],
  transform: { "^.+\\.tsx?$": swc },
};
