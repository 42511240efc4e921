package dev.prospectus.jbake;

/** The codes of findings about files in {@code content/}, and about {@code jbake.properties}. */
final class ContentCode {

    static final String NO_HEADER = "JBK001";
    static final String HEADER_LINE = "JBK002";
    static final String MISSING_KEY = "JBK003";
    static final String DATE = "JBK004";
    static final String STATUS = "JBK005";
    static final String DUPLICATE_KEY = "JBK006";
    static final String MARKUP = "JBK007";
    static final String NAME = "JBK008";
    static final String SAME_ADDRESS = "JBK009";
    static final String TYPE = "JBK010";

    static final String SIGN = "JBK011";
    static final String HOME_PAGE = "JBK012";
    static final String ALIAS = "JBK013";
    static final String SETTING = "JBK014";
    static final String IDLE_SETTING = "JBK015";

    static final String LEFT_OUT = "JBK016";

    private ContentCode() {}
}
