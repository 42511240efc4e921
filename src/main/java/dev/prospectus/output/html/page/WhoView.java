package dev.prospectus.output.html.page;

import java.util.List;

/**
 * Who can take part in something, a sentence each, with the names of offers as links.
 *
 * @param conditions what must hold
 * @param advised what is good to have done or to know before
 * @param preferred what is wished for but not asked
 * @param priority who is taken first where places are few
 * @param suits why a school may benefit, in words that follow "if"
 */
public record WhoView(
        List<List<Piece>> conditions,
        List<List<Piece>> advised,
        List<List<Piece>> preferred,
        List<List<Piece>> priority,
        List<String> suits) {
    public WhoView {
        conditions = List.copyOf(conditions);
        advised = List.copyOf(advised);
        preferred = List.copyOf(preferred);
        priority = List.copyOf(priority);
        suits = List.copyOf(suits);
    }

    /** Whether there is anything to say. */
    public boolean said() {
        return !(conditions.isEmpty()
                && advised.isEmpty()
                && preferred.isEmpty()
                && priority.isEmpty()
                && suits.isEmpty());
    }
}
