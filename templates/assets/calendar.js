/* Marks the day that it is where the hub is, in the agenda and in the months. */
const zone = document.querySelector("[data-zone]")?.dataset.zone;
if (zone) {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts(new Date());
  const part = (type) => parts.find((candidate) => candidate.type === type).value;
  const today = `${part("year")}-${part("month")}-${part("day")}`;
  for (const day of document.querySelectorAll(`[data-day="${today}"]`)) {
    day.classList.add("is-today");
    const mark = document.createElement("strong");
    mark.className = "today-mark";
    mark.textContent = "Today";
    day.querySelector("time").after(" ", mark);
  }
}
