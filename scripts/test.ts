/**
 * `npm test`: everything, in the order in which it is cheapest to fail. Each stage runs to its end, a later one also
 * where an earlier failed; the closing line counts the tests of the runners and one for each stage that is no runner.
 * `node scripts/test.ts e2e` runs the end-to-end stages alone (with the builds they need).
 */

import { runStage, type StageResult } from './test/run-stage.ts';
import { STAGES } from './test/stages.ts';

const only = process.argv[2];
const stages = STAGES.filter((stage) => !only || stage.groups.includes(only));
if (stages.length === 0) {
  console.error(
    `No stage of that name. There are: ${[...new Set(STAGES.flatMap((s) => s.groups))].join(', ')}`,
  );
  process.exit(2);
}

const results: StageResult[] = [];
for (const stage of stages) {
  console.log(`\n=== ${stage.name}`);
  results.push(runStage(stage));
}

console.log('');
for (const { name, failures } of results) {
  for (const failure of failures) console.log(`FAIL  ${name}: ${failure}\n`);
}
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? 'FAIL' : 'ok  '}  ${name.padEnd(34)} ${passed} passed, ${failed} failed  (${seconds} s)`,
  );
}
const sum = (pick: (result: StageResult) => number) =>
  results.reduce((total, result) => total + pick(result), 0);
const failed = sum((result) => result.failed);
console.log(`\n${sum((result) => result.passed)} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
