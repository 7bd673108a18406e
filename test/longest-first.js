const { default: Sequencer } = require("@jest/test-sequencer");

/** A file of minutes that begins last keeps one worker waiting for the other; jest itself goes by the size of the files. */
const LONGEST = ["checks/reports.test.ts", "e2e/acts.test.ts", "checks/catalogue.test.ts"];

module.exports = class extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.replaceAll("\\", "/").endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
