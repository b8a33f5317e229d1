// Loaded before a program: tells on standard error, at its end, what it used: seconds, seconds of the CPU, bytes at the most.

import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    const { userCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write(JSON.stringify({ wall: process.uptime(), cpu: userCPUTime / 1e6, memory: maxRSS * 1024 }));
  });
