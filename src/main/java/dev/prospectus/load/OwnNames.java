package dev.prospectus.load;

import dev.prospectus.model.CheckSettings;
import dev.prospectus.model.CheckSettings.Ignored;
import dev.prospectus.model.SiteFolders;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.Edit;
import dev.prospectus.source.SourceLocation;

/** What people write and read about a site whose folders have names of their own. */
public record OwnNames(SiteFolders folders) {

    /** A finding as its author reads it. */
    public Diagnostic told(Diagnostic finding) {
        return new Diagnostic(
                told(finding.location()),
                finding.severity(),
                finding.code(),
                folders.inWords(finding.message()),
                finding.hint().map(folders::inWords),
                finding.edit().map(edit -> new Edit(told(edit.place()), edit.was(), edit.becomes())),
                finding.length());
    }

    SourceLocation told(SourceLocation place) {
        return new SourceLocation(folders.own(place.file()), place.line(), place.column());
    }

    /** What an author wrote of files. */
    CheckSettings understood(CheckSettings settings) {
        return new CheckSettings(
                settings.levels(),
                settings.ignored().stream()
                        .map(entry -> new Ignored(
                                entry.code(),
                                folders.usual(entry.file()),
                                entry.entry(),
                                entry.words(),
                                entry.reason(),
                                entry.until()))
                        .toList());
    }
}
