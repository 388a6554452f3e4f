package imrcheck.letter;

import java.util.List;

/**
 * The reviewer's credentials as stated.
 *
 * @param licensedIn  states
 * @param specialties certifications and specialties
 */
public record Reviewer(List<String> licensedIn, List<String> specialties) {
    public Reviewer {
        licensedIn = List.copyOf(licensedIn);
        specialties = List.copyOf(specialties);
    }
}
