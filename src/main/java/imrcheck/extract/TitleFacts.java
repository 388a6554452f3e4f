package imrcheck.extract;

import imrcheck.facts.Request;
import imrcheck.facts.Side;
import imrcheck.facts.Treatment;
import java.util.List;
import java.util.Set;

/**
 * What an item's title says.
 *
 * @param treatment what kind of treatment it is
 * @param bodyParts sorted names such as {@code lumbar spine}
 * @param side      or null
 * @param request   its quantities
 * @param traits    such as {@code additional}, {@code repeat}, {@code associated-service}
 */
record TitleFacts(Treatment treatment, List<String> bodyParts, Side side, Request request, Set<String> traits) {
    TitleFacts {
        bodyParts = List.copyOf(bodyParts);
        traits = Set.copyOf(traits);
    }

    /** The same title as another treatment. */
    TitleFacts as(Treatment other) {
        return new TitleFacts(other, bodyParts, side, request, traits);
    }
}
