package imrcheck.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names of body parts can mean the same place: "arm" may be the elbow, "back" the lumbar spine. */
final class BodyParts {
    private static final Set<String> ARM = Set.of("shoulder", "upper arm", "elbow", "forearm", "wrist", "hand", "thumb", "finger", "arm",
            "upper extremity", "clavicle", "scapula");
    private static final Set<String> LEG =
            Set.of("hip", "groin", "thigh", "knee", "lower leg", "ankle", "foot", "toe", "leg", "lower extremity", "buttock", "pelvis");
    private static final Set<String> BACK =
            Set.of("cervical spine", "thoracic spine", "lumbar spine", "back", "spine", "sacrum", "sacroiliac joint", "trapezius");
    /** General names, and the places they can mean. */
    private static final Map<String, Set<String>> GENERAL =
            Map.of("arm", ARM, "upper extremity", ARM, "leg", LEG, "lower extremity", LEG, "back", BACK, "spine", BACK);
    private static final List<Set<String>> NEIGHBOURS = List.of(Set.of("shoulder", "upper arm", "clavicle", "scapula", "trapezius"),
            Set.of("wrist", "hand", "thumb", "finger", "forearm"), Set.of("ankle", "foot", "toe"),
            Set.of("hip", "pelvis", "groin", "buttock", "thigh"), Set.of("lumbar spine", "sacrum", "sacroiliac joint"),
            Set.of("head", "face"), Set.of("chest", "rib"));

    private BodyParts() {}

    /** Whether the nerves of one of the two supply the other. */
    static boolean supplied(String one, String other) {
        return supplies(one, other) || supplies(other, one);
    }

    private static boolean supplies(String spine, String limb) {
        return switch (spine) {
            case "cervical spine" -> ARM.contains(limb);
            case "lumbar spine" -> LEG.contains(limb);
            case "back", "spine" -> ARM.contains(limb) || LEG.contains(limb);
            default -> false;
        };
    }

    /** Whether both can mean the same place. */
    static boolean related(String one, String other) {
        return one.equals(other) || GENERAL.getOrDefault(one, Set.of()).contains(other)
                || GENERAL.getOrDefault(other, Set.of()).contains(one)
                || NEIGHBOURS.stream().anyMatch(places -> places.contains(one) && places.contains(other));
    }
}
