// Reloads the page when the site changes, and lays the findings over it while the files are broken.
const folder = "/__preview/";
let shown = null;

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

const events = new EventSource(`${folder}events`);
events.addEventListener("good", (event) => {
	if (shown !== null && shown !== event.data) location.reload();
	shown = event.data;
});
events.addEventListener("broken", (event) => {
	const wholePage = document.body.classList.contains("preview-findings");
	if (wholePage && shown !== null && shown !== event.data) location.reload();
	shown = event.data;
	if (!wholePage) showFindings();
});
