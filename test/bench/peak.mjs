// Loaded into a process, writes its peak memory in kilobytes to a file when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
