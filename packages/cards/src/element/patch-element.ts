/**
 * Makes an element what another one is. What is the same stays where it is, so that a browser lays out and paints only what
 * is not, and a part that has the focus keeps it; of the other element pieces are taken, so it is of no use afterwards.
 */
export function patchElement(element: Element, wanted: Element): void {
  if (element.tagName !== wanted.tagName) {
    element.replaceWith(wanted);
    return;
  }
  patchAttributes(element, wanted);
  const before = [...element.childNodes];
  const after = [...wanted.childNodes];
  for (const [index, node] of after.entries()) {
    patchNode(element, before[index], node);
  }
  for (const gone of before.slice(after.length)) {
    gone.remove();
  }
}

function patchNode(parent: Element, node: ChildNode | undefined, wanted: ChildNode): void {
  if (node === undefined) {
    parent.append(wanted);
  } else if (node instanceof Element && wanted instanceof Element) {
    if (!node.isEqualNode(wanted)) {
      patchElement(node, wanted);
    }
  } else if (node instanceof Text && wanted instanceof Text) {
    if (node.data !== wanted.data) {
      node.data = wanted.data;
    }
  } else {
    node.replaceWith(wanted);
  }
}

function patchAttributes(element: Element, wanted: Element): void {
  for (const name of element.getAttributeNames()) {
    if (!wanted.hasAttribute(name)) {
      element.removeAttribute(name);
    }
  }
  for (const { name, value } of wanted.attributes) {
    if (element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  }
}
