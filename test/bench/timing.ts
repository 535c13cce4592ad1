/** Milliseconds of processor time of this process: a busy machine slows the clock. */
export function processorTime(task: () => unknown): number {
  return timed(task)[0];
}

export function timed<Result>(task: () => Result): readonly [milliseconds: number, result: Result] {
  const start = process.cpuUsage();
  const result = task();
  return [since(start), result];
}

export async function processorTimeOf(task: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await task();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
