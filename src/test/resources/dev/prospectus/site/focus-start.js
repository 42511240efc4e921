/** Before a walk through the page with the Tab key: remembers how everything looks without focus. */
window.unfocused = new Map();
document.activeElement.blur();
const look = (element) => {
  const style = getComputedStyle(element);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow].join(';');
};
window.lookOf = look;
document.querySelectorAll('*').forEach((element) => window.unfocused.set(element, look(element)));
window.visited = new Set();
return [];
