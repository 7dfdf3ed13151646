import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { ROOT, commandOf } from './paths.ts';

/** Settings under which every tool runs here: no reports home, nothing sent to the background, no colours in a log. */
const QUIET_TOOLS = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
};

/** Runs a program with its output shown as it comes; says whether it ended well. */
export async function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...QUIET_TOOLS, ...env },
  });
  try {
    await once(child, 'close');
    return child.exitCode === 0;
  } catch (error) {
    console.error(`${program}: ${String(error)}`);
    return false;
  }
}

/** Runs a command of an installed package, such as `astro build`, with the Node that runs this. */
export function runCommand(
  packageName: string,
  args: readonly string[],
  { command = packageName, env = {} }: { command?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<boolean> {
  return runProgram(process.execPath, [commandOf(packageName, command), ...args], env);
}
