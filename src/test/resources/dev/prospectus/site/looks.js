/**
 * Leaves in `window.looks` all texts of the page by how they look, and returns the looks. A look is all that the contrast of a
 * text hangs on: its colour, whether it counts as large, every background and effect around it, and the same of whatever
 * else paints or stands out of line where the text is.
 */
const isOutOfLine = (style) => style.position !== 'static' || style.float !== 'none' || style.transform !== 'none';
const mayCover = [];
const chains = new Map();
/** What an element and all around it paint. One that paints nothing is left out. */
const chain = (element) => {
  if (!element) return '';
  if (!chains.has(element)) {
    const style = getComputedStyle(element);
    const paints = element.matches('img, svg, video, canvas') || style.backgroundImage !== 'none'
      || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    const changes = style.opacity !== '1' || style.filter !== 'none' || style.mixBlendMode !== 'normal';
    const around = chain(element.parentElement);
    if (paints || isOutOfLine(style)) mayCover.push(element);
    chains.set(element, !paints && !changes && !isOutOfLine(style) ? around : hash([around, paints && element.tagName,
      style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode, style.position,
      style.zIndex, style.transform].join('|')));
  }
  return chains.get(element);
};
document.querySelectorAll('*').forEach(chain);
const layers = mayCover.map((element) => [element, element.getBoundingClientRect()]);
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** WCAG 2.2: 18 points, or 14 in bold. */
const isLarge = ({ fontSize, fontWeight }) => parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24);
const look = (element) => {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const others = layers.filter(([other, place]) => meet(box, place) && !other.contains(element));
  return hash([style.color, style.webkitTextFillColor, style.webkitTextStroke, style.textShadow, isLarge(style), chain(element),
    ...others.map(([other]) => chain(other))].join('|'));
};
const isText = (element) => element.matches('input, select, textarea, button')
  || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
window.looks = new Map();
for (const element of document.body.querySelectorAll('*')) {
  if (!isText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
  const key = look(element);
  window.looks.set(key, [...(window.looks.get(key) || []), element]);
}
return [...window.looks.keys()];
