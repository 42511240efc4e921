// Goes to the end of the page and back, so that whatever loads late has done so, and waits until it is painted.
async () => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  await painted();
  scrollTo({ top: 0, behavior: 'instant' });
  await painted();
}
