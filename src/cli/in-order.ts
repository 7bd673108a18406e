/** Passes things on in their order, though they come in any. */
export function inOrder<T>(pass: (thing: T) => Promise<void>): (index: number, thing: T) => Promise<void> {
  const waiting = new Map<number, T>();
  let next = 0;
  let passing = Promise.resolve();
  return (index, thing) => {
    waiting.set(index, thing);
    passing = passing.then(async () => {
      for (let due = waiting.get(next); due !== undefined; due = waiting.get(next)) {
        waiting.delete(next);
        next += 1;
        await pass(due);
      }
    });
    return passing;
  };
}
