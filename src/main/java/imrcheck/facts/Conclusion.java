package imrcheck.facts;

/** What the rationale's own conclusion says about the item, apart from the outcome in its title. */
public enum Conclusion {
    NECESSARY, NOT_NECESSARY, MIXED, NONE
}
