package imrcheck.language;

/** A class of English words, as {@code rules/language/words.yaml} lists them and tells what each is. */
public enum WordClass {
    DETERMINER, DEFINITE, NO, PRONOUN, BE, HAVE, DO, MODAL, DEONTIC, NON_FINITE, PAST, NOT, PREPOSITION, COORDINATOR, SUBORDINATOR,
    RELATIVE, COMPLEMENTIZER, ADVERB, REPORT_VERB, VERB, REFUSE_VERB, SERVE_VERB, RELIEVE_VERB, PRESENCE_VERB, WITNESS_VERB, ALSO_NOUN,
    PATIENT, RECORD, PROVIDER, REQUEST, GUIDELINE, GENERIC, ADMINISTRATOR, DECISION, EARLIER, REASON, ASIDE, PARTNER, CHANGE, ATTRIBUTE,
    PRESENT_TIME, ENDORSE_VERB, ENDORSED, REQUIRE_VERB, CRITERION, CONDITION, EXCEPTION, UNSPECIFIC, SELDOM, RESTRICT_VERB, SUSPICION,
    EXAMPLE, GRADE, AFTER, SINGULAR, RELISTING, CARE_DONE, CARE_PAPER, BESIDE_CARE, UNHAD, ANAPHOR, SHARE, SPANNING, ON_RECORD;

    private static final long AUXILIARIES = BE.bit() | HAVE.bit() | DO.bit() | MODAL.bit();
    private static final long VERBS = REPORT_VERB.bit() | VERB.bit() | REFUSE_VERB.bit() | SERVE_VERB.bit() | RELIEVE_VERB.bit()
            | PRESENCE_VERB.bit() | WITNESS_VERB.bit() | ENDORSE_VERB.bit() | REQUIRE_VERB.bit() | RESTRICT_VERB.bit();

    /** Words of grammar, of who speaks and of what is asked for, which do not tell what something is about. */
    private static final long EMPTY = DETERMINER.bit() | NO.bit() | PRONOUN.bit() | BE.bit() | HAVE.bit() | DO.bit() | MODAL.bit()
            | NOT.bit() | PREPOSITION.bit() | COORDINATOR.bit() | SUBORDINATOR.bit() | RELATIVE.bit() | COMPLEMENTIZER.bit() | ADVERB.bit()
            | PATIENT.bit() | RECORD.bit() | GUIDELINE.bit() | UNSPECIFIC.bit() | CRITERION.bit();

    /** Its place in a set of classes. */
    long bit() {
        return 1L << ordinal();
    }

    /** Whether it lists verbs by their base form, which stands for every inflection. */
    boolean inflected() {
        return this == ALSO_NOUN || (bit() & VERBS) != 0;
    }

    /** Whether a set of classes has it. */
    boolean in(long classes) {
        return (classes & bit()) != 0;
    }

    /** Whether a set of classes has one of the auxiliary verbs. */
    static boolean auxiliary(long classes) {
        return (classes & AUXILIARIES) != 0;
    }

    /** Whether a set of classes has one of those whose words do not tell what something is about. */
    static boolean empty(long classes) {
        return (classes & EMPTY) != 0;
    }

    /** Whether a set of classes has one of the verbs that are no auxiliaries. */
    static boolean verb(long classes) {
        return (classes & VERBS) != 0;
    }
}
