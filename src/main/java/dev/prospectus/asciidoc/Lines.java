package dev.prospectus.asciidoc;

import java.util.Optional;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.Treeprocessor;

/** Gives each block a class that says in which line of the text it begins. */
final class Lines extends Treeprocessor {

    @Override
    public Document process(Document document) {
        children(document);
        return document;
    }

    private static void mark(StructuralNode block) {
        Optional.ofNullable(block.getSourceLocation())
                .filter(place -> Running.TEXT.equals(place.getPath()))
                .map(Cursor::getLineNumber)
                .ifPresent(line -> block.addRole("at-" + line));
        children(block);
    }

    private static void children(StructuralNode block) {
        if (block instanceof DescriptionList list) {
            for (DescriptionListEntry entry : list.getItems()) {
                entry.getTerms().forEach(Lines::mark);
                Optional.<ListItem>ofNullable(entry.getDescription()).ifPresent(Lines::mark);
            }
        } else if (block.getBlocks() != null) {
            block.getBlocks().forEach(Lines::mark);
        }
    }
}
