package imrcheck.facts;

/** How loudly a finding speaks: an item with an error is inconsistent and the reverse. */
public enum Level { ERROR, WARNING, NOTE }
