/** `npm run test:acts`: every act of the pane, with the mouse and the keyboard, in both languages. Minutes, after a build. */
const base = require("../../jest.config.js");

module.exports = {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/test/acts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
