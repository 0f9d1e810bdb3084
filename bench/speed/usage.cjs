// Loaded before a program that is measured: writes what it has used, when it ends, to the folder that the benchmark names.
// CommonJS, since a module loaded this way would itself cost what starting up is measured in.
const { readFileSync, writeFileSync } = require('node:fs');

const folder = process.env.TRETTEN_BENCH_USAGE;
// Threads are counted with their process, which ends after them; processes that it starts write their own.
if (folder) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: (ownPeak() ?? maxRSS) / 1024 };
    writeFileSync(`${folder}/${process.pid}.json`, JSON.stringify(usage));
  });
}

/** In kilobytes. Linux hands down the peak of whoever started the process; its own is told elsewhere. */
function ownPeak() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return undefined;
  }
}
