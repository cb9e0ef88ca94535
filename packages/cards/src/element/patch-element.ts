/**
 * Makes an element what another one is. What is the same stays where it is, so that a browser lays out and paints only what
 * is not, and a part that has the focus keeps it; of the other element pieces are taken, so it is of no use afterwards.
 * A child with `data-slot` becomes the one with the same `data-slot`, any other the one in the same place among such.
 */
export function patchElement(element: Element, wanted: Element): void {
  if (element.tagName !== wanted.tagName) {
    element.replaceWith(wanted);
    return;
  }
  patchAttributes(element, wanted);
  const before = new Map(nameChildren(element));
  const after = new Map(nameChildren(wanted));
  // First, so that what stays need not be moved.
  for (const [name, node] of before) {
    if (!after.has(name)) {
      node.remove();
    }
  }
  let last: ChildNode | undefined;
  for (const [name, node] of after) {
    last = placeNode(element, patchNode(before.get(name), node), last);
  }
}

/** Children with their slots; those without one are counted. */
function nameChildren(element: Element): readonly (readonly [string, ChildNode])[] {
  let count = 0;
  return [...element.childNodes].map((node) => {
    const slot = node instanceof HTMLElement ? node.dataset["slot"] : undefined;
    count += slot === undefined ? 1 : 0;
    return [slot ?? String(count), node] as const;
  });
}

/** Moves a child only when it does not stand where it is wanted: one that is moved loses the focus. */
function placeNode(parent: Element, node: ChildNode, last: ChildNode | undefined): ChildNode {
  const next = last === undefined ? parent.firstChild : last.nextSibling;
  if (node !== next) {
    parent.insertBefore(node, next);
  }
  return node;
}

/** What stands for a wanted node: the one that was there, made like it, or the wanted one itself. */
function patchNode(node: ChildNode | undefined, wanted: ChildNode): ChildNode {
  if (node instanceof Element && wanted instanceof Element && node.tagName === wanted.tagName) {
    if (!node.isEqualNode(wanted)) {
      patchElement(node, wanted);
    }
    return node;
  }
  if (node instanceof Text && wanted instanceof Text) {
    if (node.data !== wanted.data) {
      node.data = wanted.data;
    }
    return node;
  }
  node?.replaceWith(wanted);
  return wanted;
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
