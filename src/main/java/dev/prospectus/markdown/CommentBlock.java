package dev.prospectus.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A comment that stands where a block begins. While a text is parsed it holds the blocks that begin behind it in its last line;
 * afterwards they stand beside it.
 */
final class CommentBlock extends Block {

    private final int from;
    private int to = -1;

    CommentBlock(int from) {
        this.from = from;
    }

    void endAt(int offset) {
        to = offset;
    }

    boolean isEnded() {
        return to >= 0;
    }

    /** Takes what stands behind the comment out of it. */
    void settle(BasedSequence source) {
        Node last = this;
        for (Node child = getFirstChild(); child != null; child = getFirstChild()) {
            last.insertAfter(child);
            last = child;
        }
        setChars(source.subSequence(from, isEnded() ? to : Math.max(from, getEndOffset())));
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
