package dev.prospectus.template;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateScalarModel;

/**
 * HTML in templates: printed as it is. As in JBake it is a text too, of which templates ask the length or take a piece; a piece is a text
 * like any other.
 */
final class HtmlText extends TemplateHTMLOutputModel implements TemplateScalarModel {

    private final String html;

    HtmlText(String html) {
        super(null, html);
        this.html = html;
    }

    @Override
    public String getAsString() {
        return html;
    }
}
