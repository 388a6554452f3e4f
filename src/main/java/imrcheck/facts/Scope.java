package imrcheck.facts;

import java.util.List;
import java.util.Set;

/**
 * Which items of a treatment a provision is for. Whatever is empty or null asks for nothing.
 *
 * @param regions       parts of the body of which the title must name one
 * @param exceptRegions parts of the body of which it must name none
 * @param onlyRegions   parts of the body beside which it must name no other, and of which it must name one
 * @param regionNamed   whether it must name a part of the body, or must name none
 * @param traits        groups of traits of the title, of each of which it must have one
 * @param exceptTraits  traits of which it must have none
 * @param course        which course of the treatment it must ask for
 */
public record Scope(Set<String> regions, Set<String> exceptRegions, Set<String> onlyRegions, Boolean regionNamed, List<Set<String>> traits,
        Set<String> exceptTraits, Course course) {
    /** Which course of a treatment an item asks for. */
    public enum Course {
        /** More of a treatment that the letter counts, mentions or calls repeated. */
        REPEAT,
        /** One that the letter does not say to be the first. */
        FURTHER
    }

    /** The same for some parts of the body. */
    public Scope at(Set<String> parts) {
        return new Scope(parts, exceptRegions, onlyRegions, regionNamed, traits, exceptTraits, course);
    }

    /** Whether it is for that item. */
    public boolean covers(Item item) {
        return coversRegion(item) && traits.stream().allMatch(group -> group.stream().anyMatch(item.traits()::contains))
                && exceptTraits.stream().noneMatch(item.traits()::contains) && (course == null || asksFor(item));
    }

    private boolean coversRegion(Item item) {
        return (regions.isEmpty() || regions.stream().anyMatch(item::at)) && exceptRegions.stream().noneMatch(item::at)
                && (onlyRegions.isEmpty() || !item.bodyParts().isEmpty() && onlyRegions.containsAll(item.bodyParts()))
                && (regionNamed == null || regionNamed != item.bodyParts().isEmpty());
    }

    private boolean asksFor(Item item) {
        return switch (course) {
            case REPEAT -> item.repeated();
            case FURTHER -> item.prior().count() == null || item.prior().count() > 0;
        };
    }
}
