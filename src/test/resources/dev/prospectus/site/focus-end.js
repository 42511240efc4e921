/** After a walk with the Tab key: what was wrong at its stops, and what takes focus and was not visited (WCAG 2.2 SC 2.1.1). */
const chosen = (radio) => radio.form
  ? [...radio.form.elements].some((other) => other.type === 'radio' && other.name === radio.name && window.visited.has(other))
  : false;
const missed = [...document.querySelectorAll(FOCUSABLE)]
  .filter((element) => shown(element) && !window.visited.has(element))
  .filter((element) => !(element.type === 'radio' && chosen(element)))
  .map((element) => 'the Tab key does not reach ' + html(element));
return [...window.problemsOfWalk, ...missed];
