/**
 * Reads GITHUB_OUTPUT as the runner does: `name=value`, or `name<<end` with the value in the lines up to `end`.
 * Fails where the runner fails the step: on a line that is neither, and on an end that never comes.
 */
export const outputsIn = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    if (line === "") continue;
    const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc > 0 && heredoc + 2 < line.length) {
      const [name, end] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      const length = lines.indexOf(end);
      if (length < 0) throw new Error(`The output "${name}" never ends: there is no line "${end}".`);
      outputs[name] = lines
        .splice(0, length + 1)
        .slice(0, -1)
        .join("\n");
    } else {
      throw new Error(`"${line}" is no output: write name=value or name<<end.`);
    }
  }
  return outputs;
};
