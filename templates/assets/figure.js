// Opens a picture larger, in a dialog, with its caption. Whoever asks for a new tab or window gets it.
// As figure.css shows it: as wide as the window, and on small ones wider.
const LARGE = "max(100vw, 44rem)";
const dialog = document.getElementById("figure_dialog");
const stage = dialog.querySelector(".figure-stage");
const words = dialog.querySelector("p");
for (const opener of dialog.showModal ? document.querySelectorAll(".figure-open") : []) {
	opener.setAttribute("aria-haspopup", "dialog");
	opener.addEventListener("click", (event) => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		const copy = opener.querySelector("picture, img").cloneNode(true);
		copy.querySelectorAll("source").forEach((source) => {
			source.sizes = LARGE;
		});
		const image = copy.tagName === "IMG" ? copy : copy.querySelector("img");
		if (image.sizes) image.sizes = LARGE;
		image.loading = "eager";
		words.textContent = opener.parentElement.querySelector("figcaption")?.textContent ?? "";
		stage.replaceChildren(copy);
		dialog.showModal();
		event.preventDefault(); // last, so that the link leads to the picture where any of this failed
	});
}
dialog.addEventListener("click", (event) => {
	if (event.target === dialog) dialog.close();
});
dialog.addEventListener("close", () => stage.replaceChildren());
