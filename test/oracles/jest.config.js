/** `npm run test:oracles`: the domain's arithmetic against foreign formula engines. Slow, and needs LibreOffice. */
const base = require("../../jest.config.js");

module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/oracles"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 300_000,
};
