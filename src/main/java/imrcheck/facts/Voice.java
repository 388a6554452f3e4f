package imrcheck.facts;

/** Who speaks in a sentence. Only the patient's voice is evidence about this patient. */
public enum Voice {
    PATIENT, GUIDELINE, HYPOTHETICAL, CLAIMS_ADMINISTRATOR
}
