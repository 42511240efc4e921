/** After the first press of Tab. */
const link = document.activeElement;
if (!link || link.tagName !== 'A' || !/^#./.test(link.getAttribute('href') || '')) {
  return ['the first stop is not a skip link but ' + (link ? html(link) : 'nothing')];
}
const box = link.getBoundingClientRect();
return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth && !hiddenFromEyes(link)
  ? [] : ['the skip link does not show when it has focus: ' + html(link)];
