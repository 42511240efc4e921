// Goes to the end of the page and back, and asks for pictures on the way that would wait for a reader to come near, so that
// whatever loads late has done so; waits until it is painted.
async () => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  await painted();
  const pictures = [...document.images];
  pictures.forEach((picture) => { picture.loading = 'eager'; });
  // A picture that does not come is noted as a failed request.
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  scrollTo({ top: 0, behavior: 'instant' });
  await painted();
}
