/** Only when it is another value: a browser works out the style of all that is inside whenever one is set. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}
