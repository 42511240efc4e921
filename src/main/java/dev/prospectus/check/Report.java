package dev.prospectus.check;

import dev.prospectus.model.DataFiles;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.Findings;
import dev.prospectus.source.Places;
import dev.prospectus.source.SourceLocation;
import java.util.Optional;

/** Collects the findings of one check. */
public final class Report {

    private final Rule rule;
    private final CheckContext context;
    private final Places places;
    private final Findings findings;

    Report(Rule rule, CheckContext context, Places places, Findings findings) {
        this.rule = rule;
        this.context = context;
        this.places = places;
        this.findings = findings;
    }

    /** The file in which a value is written: of what a catalogue says, the catalogue's. */
    String file(Pointer pointer) {
        return places.locate(pointer.file(), pointer.path()).file();
    }

    /**
     * Adds a finding. A finding about the site's settings is dropped if they could not be read, since defaults then
     * stand in for them.
     *
     * @param message one sentence without a full stop, in words an editor uses
     * @param hint the fix
     */
    void add(Pointer pointer, String message, String hint) {
        add(pointer, message, hint, "", "");
    }

    /**
     * Adds a finding about words of a text. Where they are set off from the rest of a title, it is mended without them, unless
     * another title in the file is the same then.
     */
    void addLabel(FileContents file, Text text, int from, int to, String message, String hint) {
        Optional<TitleLabel.Cut> cut = text.title() && text.outline().isEmpty()
                ? TitleLabel.around(text.visible(), from, to)
                        .filter(some -> file.texts().stream()
                                .noneMatch(other ->
                                        other.title() && other.visible().equals(some.rest(text.visible()))))
                : Optional.empty();
        cut.ifPresentOrElse(
                some -> addMended(
                        text.pointer(from),
                        text.pointer().inside(1, 1 + text.visible().codePointCount(0, some.from())),
                        message,
                        hint,
                        text.visible().substring(some.from(), some.to())),
                () -> add(text.pointer(from), message, hint));
    }

    /** Adds a finding that is mended when some words go, if they are written at the place where they should be. */
    private void addMended(Pointer pointer, Pointer words, String message, String hint, String was) {
        if (pointer.file().equals(DataFiles.siteConfig()) && context.isBroken(pointer.file())) {
            return;
        }
        SourceLocation place = words.locate(places);
        Diagnostic finding =
                new Diagnostic(pointer.locate(places), rule.severity(), rule.code(), message, Optional.of(hint));
        findings.add(places.isWritten(place, was) ? finding.mendedBy(new Edit(place, was, "")) : finding);
    }

    /**
     * Adds a finding that a change of some words mends, where their place is known.
     *
     * @param was the words as they stand in the text, from the place of the finding on; empty if only the author can mend it
     */
    void add(Pointer pointer, String message, String hint, String was, String becomes) {
        if (pointer.file().equals(DataFiles.siteConfig()) && context.isBroken(pointer.file())) {
            return;
        }
        SourceLocation place = pointer.locate(places);
        Diagnostic finding = new Diagnostic(place, rule.severity(), rule.code(), message, Optional.of(hint));
        boolean sure = pointer.line() > 0 && place.column() > 0 && !was.isEmpty() && was.indexOf('\n') < 0;
        findings.add(sure && !was.equals(becomes) ? finding.mendedBy(new Edit(place, was, becomes)) : finding);
    }
}
