/**
 * Two marks of what the page shows. The first is of its structure: elements with their names, attributes, words and states, and
 * which of them can be seen. Classes and styles count by what they do. The second is also of the boxes and colours of all.
 */
const SILENT = /^(class|style|data-.*)$/;
const flat = (display) => (/^(none|contents|inline|table|list-item)/.exec(display) || ['box'])[0];
const structure = [];
const looks = [];
for (const element of document.querySelectorAll('*')) {
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  let depth = 0;
  for (let at = element; at; at = at.parentElement) depth++;
  structure.push(depth, element.tagName,
    ...[...element.attributes].filter(({ name }) => !SILENT.test(name)).map(({ name, value }) => name + '=' + value),
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()),
    element.value, element.checked, element.selectedIndex, flat(style.display), style.visibility, style.opacity === '0',
    style.clip, style.clipPath, width > 1 && height > 1, left + width + scrollX > 0 && top + height + scrollY > 0);
  looks.push(left + scrollX, top + scrollY, width, height, style.display, style.overflow, style.color, style.backgroundColor,
    style.backgroundImage, style.textDecorationLine, style.fontSize, style.fontWeight, style.opacity, style.borderColor);
}
return [hash(structure.join('|')), hash([...structure, ...looks].join('|'))];
