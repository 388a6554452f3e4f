package imrcheck.letter;

import imrcheck.facts.Span;

/**
 * A heading or the wording that serves as one.
 *
 * @param kind what begins here
 * @param span the heading's own characters
 * @param prose whether it is the start of a sentence whose words belong to the section
 */
record Mark(Kind kind, Span span, boolean prose) {

    /** What a heading opens. */
    enum Kind {
        HOW_MADE, LICENSURE, SPECIALTY, DOCUMENTS, SUMMARY, ISSUES, CLAIMS, REVIEWER, RATIONALE, CLOSING, DETERMINATION, OTHER
    }

    /** How long the sentence may be that announces a section below its heading. */
    static final int LONGEST_ANNOUNCEMENT = 350;

    /** Whether this is only the name of the section that the mark before it has opened, in the sentence that announces it. */
    boolean echoes(Mark before) {
        return kind == Kind.SUMMARY && before.kind == kind && span.start() - before.span.end() < LONGEST_ANNOUNCEMENT;
    }

    int start() {
        return span.start();
    }

    /** Where the section's own words begin. */
    int body() {
        return prose ? span.start() : span.end();
    }
}
