/** Remembers where everything stands, for boxes-kept.js. */
window.boxes = new Map();
window.boxOf = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height, element.checkVisibility({ visibilityProperty: true, opacityProperty: true })].join(' ');
};
document.querySelectorAll('*').forEach((element) => window.boxes.set(element, window.boxOf(element)));
return [];
