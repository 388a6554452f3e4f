package imrcheck.language;

/** A class of English words, as {@code rules/language/words.yaml} lists them and tells what each is. */
public enum WordClass {
    DETERMINER, DEFINITE, NO, PRONOUN, BE, HAVE, DO, MODAL, DEONTIC, NON_FINITE, PAST, NOT, PREPOSITION, COORDINATOR, SUBORDINATOR,
    RELATIVE, COMPLEMENTIZER, ADVERB, REPORT_VERB, VERB, REFUSE_VERB, SERVE_VERB, PATIENT, RECORD, PROVIDER, REQUEST, GUIDELINE, GENERIC,
    ADMINISTRATOR, DECISION, EARLIER, REASON, ASIDE;

    private static final int AUXILIARIES = BE.bit() | HAVE.bit() | DO.bit() | MODAL.bit();
    private static final int VERBS = REPORT_VERB.bit() | VERB.bit() | REFUSE_VERB.bit() | SERVE_VERB.bit();

    /** Its place in a set of classes. */
    int bit() {
        return 1 << ordinal();
    }

    /** Whether it lists verbs by their base form, which stands for every inflection. */
    boolean inflected() {
        return (bit() & VERBS) != 0;
    }

    /** Whether a set of classes has it. */
    boolean in(int classes) {
        return (classes & bit()) != 0;
    }

    /** Whether a set of classes has one of the auxiliary verbs. */
    static boolean auxiliary(int classes) {
        return (classes & AUXILIARIES) != 0;
    }

    /** Whether a set of classes has one of the verbs that are no auxiliaries. */
    static boolean verb(int classes) {
        return (classes & VERBS) != 0;
    }
}
