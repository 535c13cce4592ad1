/**
 * The page of one file (gongkai.html). Its script runs in the page and, once more, in its worker: from a disk no second file
 * may be loaded.
 */
if (typeof document !== 'undefined') void import('../main.js');
else void import('../engine/worker.js');
