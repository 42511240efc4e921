package dev.prospectus.template;

import dev.prospectus.plan.Markup;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateScalarModel;

/**
 * HTML in templates: printed as it is. As in JBake it is a text too, of which templates ask the length or take a piece; a piece is a text
 * like any other, until a template prints it.
 */
final class HtmlText extends TemplateHTMLOutputModel implements TemplateScalarModel {

    private final Markup markup;

    HtmlText(Markup markup) {
        super(null, markup.html());
        this.markup = markup;
    }

    /** A piece of it, as HTML. */
    HtmlText piece(String text) {
        return new HtmlText(new Markup(markup.piece().apply(text), markup.piece()));
    }

    @Override
    public String getAsString() {
        return markup.html();
    }
}
