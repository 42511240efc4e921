// Buttons to print and to share a page. Where the browser has no way to share, the link is copied, and the page says so.
const tools = document.querySelector(".page-tools");
const { print: printing, share: sharing } = tools.dataset;
const list = tools.querySelector("ul");

/** Adds a button. Where it is the only one, it is what the page is for. */
function add(label, act) {
	const item = document.createElement("li");
	const button = document.createElement("button");
	button.type = "button";
	button.className = sharing ? "button button-quiet" : "button";
	button.textContent = label;
	button.addEventListener("click", act);
	item.append(button);
	list.append(item);
}

add(printing, () => print());
if (sharing) {
	const said = document.createElement("p");
	said.className = "page-tools-said";
	said.setAttribute("role", "status");
	add(sharing, async () => {
		const url = document.querySelector("link[rel=canonical]").href;
		try {
			if (navigator.share) {
				await navigator.share({ title: document.title, url });
			} else {
				await navigator.clipboard.writeText(url);
				said.textContent = "The link is copied.";
			}
		} catch (problem) {
			if (problem.name !== "AbortError") said.textContent = `Copy this link: ${url}`;
		}
	});
	tools.append(said);
}
