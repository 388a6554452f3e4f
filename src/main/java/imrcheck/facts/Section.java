package imrcheck.facts;

/** The part of a letter in which a passage stands. */
public enum Section { HEADER, TITLE, SUMMARY, CITATION, RATIONALE }
