import {writeFileSync} from 'node:fs';

/** Returns a reporter for web-test-runner that writes its counts to a file, for the last line of `npm test`. */
export function countingReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const count = {passed: 0, failed: 0, skipped: 0};
      const add = ({tests, suites}) => {
        for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suites.forEach(add);
      };
      for (const {testResults, errors} of sessions) {
        if (testResults) add(testResults);
        count.failed += errors.length;
      }
      writeFileSync(file, JSON.stringify(count));
    },
  };
}
