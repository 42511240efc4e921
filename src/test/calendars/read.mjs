/* Prints what ical.js, the reader of Thunderbird, understands of each calendar in a folder: a JSON array of its dates per line. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [reader, folder] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(reader));

for (const name of readdirSync(folder).sort()) {
	const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, name), "utf8")));
	ICAL.TimezoneService.reset();
	for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
	const day = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString().replace(".000Z", "Z"));
	const text = (event, property) => event.component.getFirstPropertyValue(property) ?? "";
	const dates = calendar.getAllSubcomponents("vevent").map((component) => {
		const event = new ICAL.Event(component);
		return [
			event.uid,
			day(event.startDate),
			day(event.endDate),
			event.summary ?? "",
			event.description ?? "",
			event.location ?? "",
			text(event, "status"),
			String(event.sequence ?? 0),
			component.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger"))).join(),
		];
	});
	console.log(JSON.stringify([name, dates]));
}
