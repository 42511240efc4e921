package dev.prospectus.linkeddata;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.PlannedDate;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.OutcomeWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes programmes as courses, and their runs as instances of them. */
final class Courses {

    private final Edition edition;
    private final Organisation hub;
    private final Offers offers;
    private final Places places;
    private final Events events;

    Courses(Edition edition, Organisation hub) {
        this.edition = edition;
        this.hub = hub;
        this.offers = new Offers(edition);
        this.places = new Places(edition);
        this.events = new Events(edition, hub, places);
    }

    /** All that its own page tells. */
    void programme(LinkedJson json, Programme programme) {
        OfferId whole = OfferId.of(programme.id());
        json.node("Course", () -> {
            json.text("@id", id(whole));
            json.text("name", programme.title());
            json.texts("alternateName", programme.alsoCalled());
            json.text("description", programme.summary());
            json.text("url", absolute(Routes.offer(whole)));
            hub.as(json, "provider");
            json.texts(
                    "educationalLevel",
                    programme.phases().stream().map(Labelled::label).toList());
            json.texts(
                    "teaches",
                    programme.outcomes().stream().map(OutcomeWords::of).toList());
            List<Cohort> runs = edition.booking(whole).currentById();
            if (runs.stream().allMatch(run -> run.costs().isEmpty())) {
                if (programme.funding().isFree()) {
                    json.yes("isAccessibleForFree");
                }
                offers.prices(json, programme.funding().costs());
            }
            json.each("hasPart", programme.strands(), strand -> strand(json, programme, strand));
            instances(json, runs.stream().filter(run -> run.strands().size() != 1));
        });
    }

    private void strand(LinkedJson json, Programme programme, Programme.Strand strand) {
        OfferId offer = OfferId.of(programme.id(), strand.id());
        json.node("Course", () -> {
            json.text("@id", id(offer));
            json.text("name", strand.title());
            json.text("description", strand.summary());
            json.text("url", absolute(Routes.offer(offer)));
            hub.as(json, "provider");
            instances(
                    json,
                    edition.booking(offer).currentById().stream()
                            .filter(run -> run.strands().size() == 1));
        });
    }

    private void instances(LinkedJson json, Stream<Cohort> runs) {
        json.each(
                "hasCourseInstance",
                runs.toList(),
                run -> json.node("CourseInstance", () -> {
                    naming(json, run);
                    edition.booking(run)
                            .starts()
                            .ifPresent(start -> json.text(
                                    "startDate",
                                    start.atZone(edition.zone()).toLocalDate().toString()));
                    offers.prices(json, run.costs());
                }));
    }

    private void naming(LinkedJson json, Cohort run) {
        json.text("@id", absolute(Routes.cohort(run.id())) + "#run");
        json.text("name", run.title());
        json.text("url", absolute(Routes.cohort(run.id())));
        Attendance.of(run.modes()).ifPresent(how -> json.text("courseMode", how.ofCourse()));
    }

    /** All that its own page tells, with the sessions that are not over. */
    void run(LinkedJson json, Cohort run) {
        OfferId offer = run.offer();
        json.node("CourseInstance", () -> {
            naming(json, run);
            json.reference(
                    "about",
                    id(offer),
                    edition.catalogue().offerTitle(run).orElseThrow(),
                    absolute(Routes.offer(offer)));
            hub.as(json, "organizer");
            Events.status(json, run);
            dates(json, run);
            places.write(json, run, run.sessions());
            offers.available(json, run);
            events.write(json, run);
        });
    }

    /** The last day is known as soon as no date is to be confirmed. */
    private void dates(LinkedJson json, Cohort run) {
        run.sessions().stream()
                .filter(session -> session.date().day().isPresent())
                .min(Comparator.comparing(
                        session -> session.startsAt(edition.zone()).orElseThrow()))
                .ifPresent(first -> json.text("startDate", events.start(first)));
        if (run.sessions().stream().allMatch(session -> session.date() instanceof PlannedDate.On)) {
            run.sessions().stream()
                    .max(Comparator.comparing(
                            session -> session.endsAt(edition.zone()).orElseThrow()))
                    .ifPresent(last -> json.text("endDate", events.end(last)));
        }
    }

    /** A programme that another page names. */
    void reference(LinkedJson json, Programme programme) {
        OfferId whole = OfferId.of(programme.id());
        json.reference(id(whole), programme.title(), absolute(Routes.offer(whole)));
    }

    private String id(OfferId offer) {
        return absolute(Routes.programme(offer.programme())) + "#course"
                + offer.strand().map(name -> "-" + name).orElse("");
    }

    private String absolute(String path) {
        return edition.routes().absolute(path);
    }
}
