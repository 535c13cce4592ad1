/**
 * The page of one file (gongkai.html). Its script runs in the page and, once more, in each of its workers: from a disk no second file
 * may be loaded.
 */
if (typeof document !== 'undefined') void import('../main.js');
else if (self.name === 'many') void import('../many/worker.js');
else void import('../engine/worker.js');
