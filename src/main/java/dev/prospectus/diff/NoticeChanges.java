package dev.prospectus.diff;

import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Notice;
import dev.prospectus.words.DateWords;
import java.util.List;
import java.util.Map;

/** Notices for the whole site or for some programmes. */
final class NoticeChanges implements Kind {

    @Override
    public Section section(Sides sides) {
        Pairing<Notice> pairing = sides.read(
                Pairing.of(
                        sides.before().catalogue().notices(),
                        sides.after().catalogue().notices(),
                        Notice::id,
                        Notice::id,
                        Map.of(),
                        List.of(Notice::title)),
                notice -> DataFiles.notices());
        return new Section(
                "notices",
                "notice",
                "notices",
                new Entries<Notice>(
                                (side, notice) -> notice.title(),
                                Notice::id,
                                (side, notice) -> "shown " + DateWords.days(notice.from(), notice.until()))
                        .of(sides, pairing));
    }
}
