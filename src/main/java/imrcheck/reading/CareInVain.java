package imrcheck.reading;

import imrcheck.facts.Item;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Stretch;
import java.util.List;

/** Where a clause says that care other than the disputed one did not help, or that none is left: that speaks for the disputed one. */
record CareInVain(Item item, Counts counts) {
    /** Whether a clause that denies something tells of other care that did not help, which it or its sentence before it names. */
    boolean failed(Clause clause) {
        Stretch before = Stretch.of(counts.reading().sentence(clause.first()).first(), clause.end());
        List<Hit> own = care(clause);
        List<Hit> care = own.isEmpty() ? care(before) : own;
        // By "therapy" alone a disputed course may be meant.
        boolean named = !care.isEmpty() || !item.isCourse() && counts.has("care-therapy", before);
        return named && other(care) && (counts.has("not-helped", clause) || counts.has("help", clause));
    }

    /** Whether a clause says that nothing else is open to the patient: "replacement is not an option", "nothing else is left". */
    boolean nothingLeft(Clause clause) {
        List<Hit> care = care(clause);
        boolean beside = counts.has("what-is-left", clause) && !care.isEmpty() || counts.has("nothing-left", clause);
        return beside && other(care);
    }

    private boolean other(List<Hit> care) {
        return care.stream().noneMatch(hit -> item.akin(hit.name()));
    }

    private List<Hit> care(Stretch stretch) {
        return counts.reading().hits(stretch).filter(Hit::namesCare).toList();
    }
}
