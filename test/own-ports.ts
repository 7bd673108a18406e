/**
 * From where a test may look for a free port. Test files run side by side, and a port that one has found free is not
 * taken before its server listens, so each worker looks in a hundred of its own.
 */
export function ownPorts(from: number): number {
  return from + 100 * Number(process.env.JEST_WORKER_ID ?? 0);
}
