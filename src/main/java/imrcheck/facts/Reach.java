package imrcheck.facts;

import java.util.Set;

/**
 * What an item takes in beyond what its title names, as the rows of treatments and body parts have it.
 *
 * @param drug       whether it is a drug, or a test that goes with one
 * @param course     whether it is a course of visits
 * @param treatments its treatment and those so near to it that a guideline on the one speaks of the other
 * @param concerned  the parts of the body that can be one that its title names
 * @param reached    these and the parts that the nerves of such a part supply, and the reverse
 * @param about      those of them that it is about: all that it reaches where it seeks or treats nerves
 */
public record Reach(boolean drug, boolean course, Set<String> treatments, Set<String> concerned, Set<String> reached, Set<String> about) {}
