/**
 * What Firefox cuts badly between sheets: it moves a grid or flex box as a whole or cuts it through a line, and a page that is
 * as high as its window ends in an empty sheet. What is never cut at all is short.
 */
const SHEET = 1000;
const problems = [];
const root = getComputedStyle(document.body);
if (root.minHeight !== '0px' && root.minHeight !== 'auto') problems.push('as high as the window: <body>');
for (const box of document.querySelectorAll('main, main *')) {
  if (!shown(box)) continue;
  const height = box.getBoundingClientRect().height;
  const style = getComputedStyle(box);
  if (style.breakInside === 'avoid' && height > SHEET) problems.push('taller than a sheet and never cut: ' + html(box));
  if (/grid|flex/.test(style.display) && height > SHEET / 3 && !box.closest('.flyer')) {
    let whole = box;
    while (whole && getComputedStyle(whole).breakInside !== 'avoid') whole = whole.parentElement;
    if (!whole) problems.push('a ' + style.display + ' box of ' + Math.round(height) + ' px that is cut: ' + html(box));
  }
}
return problems;
