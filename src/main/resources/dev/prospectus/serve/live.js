// Reloads the page when the site changes, and lays the findings over it while the files are broken.
const folder = "/__preview/";
const shown = document.currentScript.dataset.shown;
const wholePage = document.body.classList.contains("preview-findings");

const overlay = document.createElement("dialog");
overlay.className = "preview-findings";

async function showFindings() {
	const response = await fetch(`${folder}findings`);
	overlay.innerHTML = await response.text();
	const close = document.createElement("button");
	close.textContent = "Close";
	close.addEventListener("click", () => overlay.close());
	overlay.append(close);
	if (!overlay.isConnected) document.body.append(overlay);
	if (!overlay.open) overlay.showModal();
}

// A state is "good" or "broken" and the number of a look at the files.
function take(state) {
	const [word, version] = state.split(" ");
	if (version === shown && (word === "good" || wholePage)) return;
	if (word === "good" || wholePage) location.reload();
	else showFindings();
}

function listen(tell) {
	new EventSource(`${folder}events`).addEventListener("message", (event) => tell(event.data));
}

// A browser opens six connections to a server, and a stream of events keeps one of them. So one page listens for all; when it
// is closed, another takes its place.
if (navigator.locks) {
	const pages = new BroadcastChannel("prospectus-preview");
	pages.addEventListener("message", (event) => take(event.data));
	navigator.locks.request("prospectus-preview", () => {
		listen((state) => {
			pages.postMessage(state);
			take(state);
		});
		return new Promise(() => {});
	});
	// What was told while this page was loading, or while it was put aside by "Back".
	const ask = () =>
		fetch(`${folder}state`)
			.then((response) => response.text())
			.then(take);
	addEventListener("pageshow", (event) => event.persisted && ask());
	ask();
} else {
	listen(take);
}
