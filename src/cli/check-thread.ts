import { parentPort, workerData } from 'node:worker_threads';
import type { Checked, ThreadPlan } from './check-in-threads.js';
import type { WorkbookFile } from './workbook-files.js';

// the threads share a file with the command; it is named here to be loaded as that file
const { threadChecker } = await import(/* webpackChunkName: "check-in-thread" */ './thread-checker.js');

const check: Promise<(file: WorkbookFile) => Promise<Checked>> = threadChecker(workerData as ThreadPlan);
parentPort!.on('message', (file: WorkbookFile) => {
  void check.then(async (checked) => parentPort!.postMessage(await checked(file)));
});
