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

    int start() {
        return span.start();
    }

    /** Where the section's own words begin. */
    int body() {
        return prose ? span.start() : span.end();
    }
}
