/** Levels that are kept; Word allows nine. */
const deepest = 6;

const styleOf = (element: Element) => (element.getAttribute('data-style') ?? '').toLowerCase();

/** The level of a paragraph that Word shows as an item of a list, from 1; null for others and for numbered heads. */
function levelOf(element: Element): number | null {
  if (element.localName !== 'p') return null;
  const level = /mso-list:\s*l\d+\s+level(\d+)/.exec(styleOf(element))?.[1];
  return level ? Math.min(Number(level), deepest) : null;
}

/** Takes out the sign that Word wrote before an item. @returns whether it counts */
function takeSign(item: Element): boolean {
  const sign = [...item.querySelectorAll('*')].find((part) =>
    /mso-list:\s*ignore/.test(styleOf(part)),
  );
  const text = (sign?.textContent ?? '').trim();
  sign?.remove();
  return /^\(?([0-9]{1,3}|[a-z]{1,4})[.)]/i.test(text);
}

function listIn(parent: Element, isNumbered: boolean): Element {
  const name = isNumbered ? 'ol' : 'ul';
  const last = parent.lastElementChild;
  if (last?.localName === name) return last;
  const list = parent.ownerDocument.createElement(name);
  parent.append(list);
  return list;
}

/** Puts neighbouring items into lists, by their levels. */
function gather(items: { element: Element; level: number }[]): void {
  const [first] = items;
  if (!first) return;
  const holder = first.element.ownerDocument.createElement('div');
  first.element.before(holder);
  for (const { element, level } of items) {
    const isNumbered = takeSign(element);
    let parent: Element = holder;
    for (let depth = 1; depth < level; depth += 1) {
      const last = parent.lastElementChild;
      // An item whose parent item is missing stays where the last one was.
      if (!last?.lastElementChild || !/^[uo]l$/.test(last.localName)) break;
      parent = last.lastElementChild;
    }
    const item = element.ownerDocument.createElement('li');
    item.append(...element.childNodes);
    listIn(parent, isNumbered).append(item);
    element.remove();
  }
  holder.replaceWith(...holder.childNodes);
}

/** Word has no lists in what it copies, only paragraphs that look like items: makes lists of them. */
export function gatherWordLists(document: Document): void {
  let run: { element: Element; level: number }[] = [];
  let before: Element | null = null;
  for (const element of document.querySelectorAll('p, h1, h2, h3, h4, h5, h6, table, ul, ol')) {
    const level = levelOf(element);
    if (level === null || element.previousElementSibling !== before) {
      gather(run);
      run = [];
    }
    if (level !== null) run.push({ element, level });
    before = element;
  }
  gather(run);
}
