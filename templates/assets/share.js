// Sharing and printing a page. Where the browser has no way to share, the link is copied, and the page says so.
const tools = document.querySelector(".page-tools");
const said = tools.querySelector("[role=status]");

async function share({ copied, instead }) {
	const url = document.querySelector("link[rel=canonical]").href;
	try {
		if (navigator.share) {
			await navigator.share({ title: document.title, url });
		} else {
			await navigator.clipboard.writeText(url);
			said.textContent = copied;
		}
	} catch (problem) {
		if (problem.name !== "AbortError") said.textContent = `${instead} ${url}`;
	}
}

tools.addEventListener("click", ({ target }) => {
	const { tool } = target.dataset;
	if (tool === "print") print();
	if (tool === "share") share(target.dataset);
});
