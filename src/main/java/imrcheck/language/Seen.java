package imrcheck.language;

import imrcheck.language.Observables.Observable;
import java.util.Set;

/** What the words of an examination are made of: what was looked at, a word for how it was found, or a value. */
sealed interface Seen extends Stretch permits Seen.Thing, Seen.Quality, Measure {
    /** Something that was looked at. */
    record Thing(Observable observable, int first, int end) implements Seen {}

    /** A word for how something was found. */
    record Quality(Set<String> names, int first, int end) implements Seen {}
}
