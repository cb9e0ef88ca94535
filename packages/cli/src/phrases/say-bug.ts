/** What is said when Waft itself fails. */
export function sayBug(message: string): string {
  return `Waft itself failed: ${message}\nPlease report it together with the command you gave. With WAFT_DEBUG=1 it shows where it failed.`;
}
