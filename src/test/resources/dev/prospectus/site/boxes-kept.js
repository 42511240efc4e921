/** Since boxes.js nothing has come, gone or moved. */
const problems = [];
const elements = [...document.querySelectorAll('*')];
if (elements.length !== window.boxes.size) problems.push('elements came or went');
for (const element of elements) {
  if (window.boxes.get(element) !== window.boxOf(element)) problems.push('stands or shows differently: ' + html(element));
}
return problems.slice(0, 5);
