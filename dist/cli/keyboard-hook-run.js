const require_ended = require("./cli-ended.js");
const require_command = require("./keyboard-hook-command.js");
// src/keyboard/hook/run.ts
const run = ([, ...args], shell) => require_ended.ended(() => require_command.HOOK.run(args, shell), shell);
exports.run = run;
