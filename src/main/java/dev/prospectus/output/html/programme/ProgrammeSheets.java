package dev.prospectus.output.html.programme;

import dev.prospectus.model.OfferId;
import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.stream.Stream;

/** Programmes and flyers for paper, where nobody can follow a link to the rest. */
public final class ProgrammeSheets {

    private final PageTools tools;
    private final ProgrammePages pages;
    private final FlyerPages flyers;
    private final Runs runs;
    private final Sessions sessions;

    public ProgrammeSheets(PageTools tools) {
        this.tools = tools;
        this.pages = new ProgrammePages(tools);
        this.flyers = new FlyerPages(tools);
        this.runs = new Runs(tools);
        this.sessions = new Sessions(tools.edition());
    }

    /** A programme with the sessions of its current runs. */
    public ProgrammeSheet of(Frame frame, Programme programme) {
        String address = tools.edition().routes().absolute(Routes.programme(programme.id()));
        Stream<OfferId> offers = programme.strands().isEmpty()
                ? Stream.of(OfferId.of(programme.id()))
                : programme.strands().stream().map(strand -> OfferId.of(programme.id(), strand.id()));
        return new ProgrammeSheet(
                pages.view(frame, programme),
                offers.map(offer -> runs(programme, offer)).toList(),
                address.replaceFirst("^https?://", ""),
                QrPicture.drawn(address, tools.say("QR code that leads to the page of this {programme}")));
    }

    /** A flyer with a code that stays sharp. */
    public FlyerView flyer(Frame frame, Programme programme) {
        return flyers.view(frame, programme, QrPicture::drawn);
    }

    private List<ProgrammeSheet.Run> runs(Programme programme, OfferId offer) {
        return tools.edition().booking(offer).current().stream()
                .map(run -> new ProgrammeSheet.Run(runs.view(programme, run.cohort()), sessions.of(run.cohort())))
                .toList();
    }
}
