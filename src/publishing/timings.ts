/** Set by `npm run build -- --timings`: the build prints what each of its steps costs. */
export const TIMINGS = 'BUILD_TIMINGS';

const isAsked = process.env[TIMINGS] !== undefined;

let last = { wall: performance.now(), cpu: process.cpuUsage() };

/** Prints what it cost to come to here from the step before, of time and of all processors. */
export function ended(step: string): void {
  const now = { wall: performance.now(), cpu: process.cpuUsage() };
  const { user, system } = process.cpuUsage(last.cpu);
  const wall = (now.wall - last.wall) / 1000;
  last = now;
  if (isAsked)
    console.log(`${wall.toFixed(2).padStart(7)} s ${((user + system) / 1e6).toFixed(2).padStart(7)} s CPU  ${step}`);
}
