package dev.prospectus.diagram;

import dev.prospectus.model.OfferId;
import java.util.List;
import java.util.Optional;

/**
 * The content of a drawing, without sizes and places.
 *
 * @param id unique among the drawings of a page
 * @param note a sentence for all readers about what is left out or drawn separately
 * @param sections placed beside or below one another
 */
record Diagram(String id, String title, String description, Optional<String> note, List<Section> sections) {

    Diagram {
        sections = List.copyOf(sections);
    }

    /**
     * Charts that belong together.
     *
     * @param label of the frame around them; without one there is no frame
     * @param ownRow whether it begins a new row, instead of standing beside the section before
     */
    record Section(Optional<String> label, boolean ownRow, List<Chart> charts) {
        Section {
            charts = List.copyOf(charts);
        }
    }

    /**
     * Cards that are linked by arrows.
     *
     * @param lanes in order; empty for cards without lanes
     * @param cards lane by lane, in the order of a narrow drawing from top to bottom
     */
    record Chart(List<Lane> lanes, List<Card> cards, List<Arrow> arrows) {
        Chart {
            lanes = List.copyOf(lanes);
            cards = List.copyOf(cards);
            arrows = List.copyOf(arrows);
        }
    }

    /**
     * A route: its cards share a line.
     *
     * @param remarks short phrases
     */
    record Lane(String id, String title, List<String> remarks, boolean framed) {
        Lane {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A stage, a programme, or a word between arrows.
     *
     * @param lane the id of its lane
     * @param optional whether schools may skip it; it has a dashed outline
     * @param joint the word between two boxes
     * @param boxes its links. A card with one box and no heading is that box. A card without boxes is only words.
     */
    record Card(String id, Optional<String> lane, Words words, boolean optional, String joint, List<Box> boxes) {
        Card {
            boxes = List.copyOf(boxes);
        }

        /** The word at which arrows meet, such as "or". */
        static Card junction(String id, String word) {
            return new Card(id, Optional.empty(), Words.above(Optional.empty()), false, word, List.of());
        }

        boolean isJunction() {
            return boxes.isEmpty()
                    && words.heading().isEmpty()
                    && words.kicker().isEmpty();
        }

        /** Whether the card is a link as a whole. */
        boolean isBox() {
            return boxes.size() == 1 && words.heading().isEmpty();
        }
    }

    /**
     * What a card says outside its boxes.
     *
     * @param banner what stands on a coloured band above all else, such as "Most schools start here"
     * @param kicker when it takes place
     * @param heading above several boxes
     * @param remarks a phrase each
     * @param loop the words on an arrow back to itself
     */
    record Words(
            Optional<String> banner,
            Optional<String> kicker,
            Optional<String> heading,
            List<String> remarks,
            Optional<String> loop) {
        Words {
            remarks = List.copyOf(remarks);
        }

        /** A kicker, or nothing at all. */
        static Words above(Optional<String> kicker) {
            return new Words(Optional.empty(), kicker, Optional.empty(), List.of(), Optional.empty());
        }
    }

    /**
     * A link.
     *
     * @param name for assistive technology, without the status
     * @param offer the offer whose status it shows; absent when it shows none
     * @param here whether the page is about it
     */
    record Box(String title, String name, String href, Optional<OfferId> offer, boolean here) {}

    /** @param loose whether it says "can follow" rather than "comes next" */
    record Arrow(String from, String to, boolean loose) {}
}
