package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Quantity;
import imrcheck.facts.RequestedInRecord;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Reading;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.reading.TitleQuantity.Asked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the numbers of visits or units that a letter says were asked for and authorized. */
final class AskedReader {
    private final int item;
    private final TitleFacts title;
    private final Counts rationale;
    private final Counts summary;
    private final boolean course;
    private final boolean byNumber;

    AskedReader(int item, TitleFacts title, Counts rationale, Counts summary) {
        this.item = item;
        this.title = title;
        this.rationale = rationale;
        this.summary = summary;
        course = title.treatment().course();
        // What is weighed is told in too many ways to compare.
        byNumber = title.treatment().drug() && !title.treatment().is(Property.WEIGHED);
    }

    /** The counts that the rationale names, by what they are of. */
    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        if (byNumber) {
            rationale.ofDrug(title).stream().filter(count -> !rationale.has("approved", count.sentence()))
                    .filter(count -> count.clause().voice() == Voice.PATIENT || rationale.has("asked", count.clause()))
                    .forEach(count -> quantities.add(new Quantity(item, count.count(), "units", "requested", rationale.passage(count))));
        }
        for (Counted count : course ? rationale.all() : List.<Counted>of()) {
            boolean same = count.about() == null || title.treatment().countsAlike(count.about());
            String role = count.ownWords() && same ? role(count) : null;
            if (role != null) {
                quantities.add(new Quantity(item, count.count(), "visits", role, rationale.passage(count)));
            }
        }
        concluded().ifPresent(quantities::add);
        return quantities;
    }

    /** The amount that the last conclusion decides on, read as a title is: "the request for 2 visits a week for 4 weeks". */
    private Optional<Quantity> concluded() {
        Reading reading = rationale.reading();
        Optional<Assertion> last = reading.assertions().stream().filter(assertion -> assertion.concept().id().equals("medical-necessity"))
                .filter(assertion -> assertion.voice() == Voice.PATIENT).reduce((one, other) -> other);
        return last.flatMap(assertion -> {
            Clause clause = reading.clause(assertion.word());
            Asked asked = new TitleQuantity(reading.words(), new Quantities(rationale.kinds()), title.treatment()).read(clause.first(),
                    clause.end());
            String unit = asked.unit() != null ? asked.unit() : title.request().unit();
            return Optional.ofNullable(asked.count())
                    .map(count -> new Quantity(item, count, unit, "concluded", new Passage(Section.RATIONALE, assertion.clause())));
        });
    }

    private String role(Counted count) {
        if (rationale.near(count, "limit", 3, 0) || rationale.near(count, "trial", 2, 3)) {
            return null;
        }
        if (rationale.near(count, "approved", 4, 6)) {
            return "authorized";
        }
        boolean further = rationale.near(count, "more", 2, 0) && count.clause().voice() == Voice.PATIENT;
        boolean asked = (further || rationale.near(count, "asked", 6, 3)) && !rationale.speaks(count.clause(), "guideline");
        return asked && !rationale.near(count, "had", 4, 2) ? "requested" : null;
    }

    /**
     * The requests for this treatment that the summary tells, each once; only those for the title's quantity where there are some,
     * since a record also tells of earlier requests.
     */
    List<RequestedInRecord> requested() {
        List<RequestedInRecord> requested = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        if (byNumber) {
            summary.ofDrug(title).stream()
                    .filter(count -> summary.has("asked", count.sentence()) && !summary.has("approved", count.sentence()))
                    .filter(count -> seen.add(count.count()))
                    .forEach(count -> requested.add(new RequestedInRecord(item, count.count(), "units", summary.passage(count))));
        }
        if (course) {
            summary.all().stream().filter(this::requests).filter(count -> seen.add(count.count()))
                    .forEach(count -> requested.add(new RequestedInRecord(item, count.count(), "visits", summary.passage(count))));
        }
        List<RequestedInRecord> told = requested.stream()
                .filter(request -> Arrays.asList(title.request().underReview(), title.request().original()).contains(request.count()))
                .toList();
        return told.isEmpty() ? requested : told;
    }

    /** Whether a count of the summary is what was asked for of this treatment and region. */
    private boolean requests(Counted count) {
        List<String> parts = summary.bodyParts(count.clause());
        return count.about() != null && title.treatment().countsAlike(count.about()) && summary.has("asked", count.clause())
                && !summary.has("approved", count.clause()) && !summary.near(count, "had", 4, 2)
                && (parts.isEmpty() || title.bodyParts().isEmpty() || parts.stream().anyMatch(title.bodyParts()::contains));
    }
}
