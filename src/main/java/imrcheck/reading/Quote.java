package imrcheck.reading;

import imrcheck.facts.Quotation.Purpose;
import imrcheck.language.Stretch;
import java.util.List;

/** Quoted criteria as read: sets of them, of which one is enough; each criterion by its words. */
record Quote(Purpose purpose, List<List<Stretch>> alternatives, int first, int end) implements Stretch {}
