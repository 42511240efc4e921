package dev.prospectus.yaml;

/** The codes of findings about YAML syntax, which don't depend on the meaning of keys. */
final class YamlCode {

    static final String SYNTAX = "YAM001";
    static final String TAB = "YAM002";
    static final String DUPLICATE_KEY = "YAM003";
    static final String SECOND_DOCUMENT = "YAM004";
    static final String TOO_DEEP = "YAM005";
    static final String ALIAS = "YAM006";
    static final String TAG = "YAM007";
    static final String KEY = "YAM008";
    static final String MERGE_KEY = "YAM009";
    static final String ESCAPE = "YAM010";
    static final String SIGN = "YAM011";
    static final String INDENT = "YAM012";

    private YamlCode() {}
}
