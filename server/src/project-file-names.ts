/** File names of a project's settings, the one that counts first. */
export const PROJECT_FILE_NAMES = ['.star-answer.json', '.star-answer.yaml', '.star-answer.yml'] as const;
