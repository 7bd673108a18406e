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
  setupFiles: ["<rootDir>/test/fixed-seed.ts"],
  transform: { "^.+\\.tsx?$": swc },
};
