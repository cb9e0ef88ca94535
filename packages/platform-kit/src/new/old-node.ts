/** The oldest Node that runs the kit, as `engines` of its package says: major and minor. */
export const oldestNode = { major: 22, minor: 12 } as const;

/** Whether a Node, by its version such as `20.20.2`, is too old to run the kit. */
export function isOldNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < oldestNode.major || (major === oldestNode.major && minor < oldestNode.minor);
}
