/** The message of a YAML parser in one line and, where a bracket or a quotation mark is not closed, in plain words. */
export function plainYamlMessage(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(
    /^(?:Missing closing (["'])quote|.*end with a ([\]}]))/u,
    (_, mark?: string, bracket?: string) => `a closing ${mark ?? bracket} is missing`,
  );
}
