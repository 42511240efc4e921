package dev.prospectus.output.html.paper;

import dev.prospectus.model.Programme;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.output.html.programme.ProgrammeSheets;
import dev.prospectus.paper.Press;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.stream.Stream;

/** All programmes as one PDF, and each flyer as another: published where the hub asks for it. */
public final class PaperFiles implements OutputFormat {

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public List<Output> plan(Edition edition) {
        return edition.catalogue().site().booklet() ? List.copyOf(printed(edition)) : List.of();
    }

    @Override
    public List<Output.Printed> printed(Edition edition) {
        if (!edition.catalogue().tellsOfProgrammes()) {
            return List.of();
        }
        PageTools tools = PageTools.of(edition);
        ProgrammeSheets sheets = new ProgrammeSheets(tools);
        Press press = Press.of(edition);
        Booklet booklet = new Booklet(tools, sheets);
        Output.Printed whole = new Output.Printed(Routes.file(Routes.BOOKLET), "booklet.ftlh", booklet::view, press);
        return Stream.concat(
                        Stream.of(whole),
                        edition.catalogue().programmes().stream()
                                .map(programme -> flyer(tools, sheets, press, programme)))
                .toList();
    }

    private static Output.Printed flyer(PageTools tools, ProgrammeSheets sheets, Press press, Programme programme) {
        PageHead head = PageHead.of(Routes.flyer(programme.id()), programme.title(), programme.summary(), "flyer");
        return new Output.Printed(
                Routes.file(Routes.flyerOnPaper(programme.id())),
                "flyer-paper.ftlh",
                () -> {
                    Frame frame = tools.frames().frame(head);
                    return new FlyerSheet(frame, sheets.flyer(frame, programme), Look.of(tools.edition()));
                },
                press);
    }
}
