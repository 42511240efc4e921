/** After following the skip link. */
const target = document.querySelector(':target');
if (!target) return ['the skip link leads nowhere'];
const problems = [];
if (target.tagName !== 'MAIN') problems.push('the skip link leads to ' + html(target) + ', not to the main content');
if (document.activeElement !== target) problems.push('focus did not follow the skip link to ' + html(target));
return problems;
