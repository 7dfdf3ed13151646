/**
 * Runs after `npm ci`, under the Node that npm will run everything with: the one that comes as a package of the
 * project, or else the machine's own. JavaScript, since the Node that it has to refuse may not read TypeScript.
 */
import { readFileSync } from 'node:fs';
import { arch, platform, version } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * What stands against running the project with this Node, as a sentence; undefined if nothing does.
 * @param {string} running such as "v20.20.2"
 * @param {Readonly<Record<string, string>>} packages the packages that hold a Node, each with its version
 * @param {string} machine such as "linux-x64"
 * @returns {string | undefined}
 */
export function nodeProblem(running, packages, machine) {
  const major = (/** @type {string} */ text) => Number.parseInt(text.replace('v', ''), 10);
  const needed = Math.max(...Object.values(packages).map(major));
  if (major(running) >= needed) return undefined;
  const forThis = Object.keys(packages).some((name) => name.endsWith(`-${machine}`));
  const advice = forThis
    ? 'It comes as an optional package of npm, which was left out: run "npm ci" without "--omit=optional".'
    : `No package brings it for ${machine}: install Node ${needed} yourself, then run "npm ci" again.`;
  return `The project runs on Node ${needed} or later, and here is ${running}. ${advice}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { optionalDependencies } = JSON.parse(manifest);
  const problem = nodeProblem(version, optionalDependencies, `${platform.replace('win32', 'win')}-${arch}`);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  }
}
