package imrcheck.reading;

import imrcheck.facts.Request;
import imrcheck.facts.Side;
import imrcheck.language.Titles.Row;
import imrcheck.language.TreatmentRow;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an item's title says.
 *
 * @param treatment what kind of treatment it is
 * @param names     the names by which it calls treatments, in lower case, such as {@code naproxen}
 * @param bodyParts sorted names such as {@code lumbar spine}
 * @param side      or null
 * @param request   its quantities
 * @param weekly    how many hours or visits a week it asks for, or null where not stated
 * @param traits    such as {@code additional}, {@code repeat}, {@code associated-service}
 * @param by        the rows that told which treatment it is
 */
record TitleFacts(TreatmentRow treatment, Set<String> names, List<String> bodyParts, Side side, Request request, Integer weekly,
        Set<String> traits, List<Row> by) {
    /** The same title as another treatment, as a row tells. */
    TitleFacts as(TreatmentRow other, Row row) {
        return new TitleFacts(other, names, bodyParts, side, request, weekly, traits, Stream.concat(by.stream(), Stream.of(row)).toList());
    }
}
