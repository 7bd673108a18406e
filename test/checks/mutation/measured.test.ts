import { type Measured, type MeasuredAll, measureMutations } from "../../../bench/mutations";

let all: MeasuredAll;
beforeAll(() => {
  all = measureMutations();
}, 60_000);

const sum = (of: (each: Measured) => number) => all.mistakes.reduce((total, each) => total + of(each), 0);

/** The notes stand in the failure, so that it explains itself. */
function atLeast(share: number, part: number, whole: number, notes: string[]): void {
  const isEnough = part >= share * whole;
  expect({ part, whole, notes: isEnough ? [] : notes.slice(0, 40) }).toEqual({ part, whole, notes: [] });
}

const notesOf = (kind: string) =>
  all.mistakes.flatMap(({ mistake, notes }) =>
    notes.filter((note) => note.startsWith(kind)).map((note) => `${mistake}: ${note}`),
  );

test("every kind of mistake is injected often enough to say something", () => {
  expect(all.mistakes.length).toBeGreaterThan(30);
  expect(all.mistakes.filter(({ injected }) => injected < 15).map(({ mistake }) => mistake)).toEqual([]);
});

test("no right table is called wrong or doubtful", () => {
  expect(all.rightTables).toBeGreaterThan(500);
  expect(all.falseAlarms).toEqual([]);
});

test("of 100 mistakes at least 95 are found at their cell", () => {
  atLeast(
    0.95,
    sum(({ found }) => found),
    sum(({ injected }) => injected),
    notesOf("missed"),
  );
});

test("of every kind at least 9 in 10 are found", () => {
  const poor = all.mistakes.filter(({ found, injected }) => found < 0.9 * injected);
  expect(poor.map(({ mistake, found, injected }) => `${mistake}: ${found} of ${injected}`)).toEqual([]);
});

test("of 100 causes that the figures prove at least 95 are told", () => {
  atLeast(
    0.95,
    sum(({ rightCause }) => rightCause),
    sum(({ provable }) => provable),
    notesOf("cause"),
  );
});

test("100 mistakes bring at most one error or warning at another cell", () => {
  const [besides, injected] = [sum((each) => each.besides), sum((each) => each.injected)];
  atLeast(0.99, injected - besides, injected, notesOf("beside"));
});

test("no error expects what is printed already", () => {
  expect(all.expectingThePrinted).toEqual([]);
});
