/** Readers who ask for less motion get none: nothing runs by itself, nothing scrolls smoothly. */
const problems = document.getAnimations({ subtree: true })
  .filter((animation) => animation.playState === 'running')
  .map((animation) => 'runs: ' + (animation.animationName || animation.transitionProperty || animation.id) + ' on '
    + html(animation.effect.target));
if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') problems.push('the page scrolls smoothly');
return problems;
