import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

/** The lines of a failure that are told again: its message, and where it was thrown. */
const LINES = 12;

const short = (message: string | undefined) =>
  (message ?? '')
    .split('\n')
    .filter((line) => !line.includes('/node_modules/'))
    .slice(0, LINES)
    .map((line) => `    ${line}`)
    .join('\n');

/**
 * Reads the report of vitest's JSON reporter: how many tests passed and failed, and each failure as text (file, name,
 * the first lines of its message). Null where vitest died before it wrote one.
 */
export function readReport(file: string): { passed: number; failed: number; failures: string[] } | null {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
      const path = relative(process.cwd(), name);
      const failed = assertionResults
        .filter(({ status }) => status === 'failed')
        .map((test) => `${path} > ${test.fullName}\n${short(test.failureMessages?.[0])}`);
      // A file that could not be loaded has a message and no failed test.
      return failed.length === 0 && message ? [`${path}\n${short(message)}`] : failed;
    });
    return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
  } catch {
    return null;
  }
}
