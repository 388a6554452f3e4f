package imrcheck.cases;

import imrcheck.cases.LetterCase.CaseItem;
import imrcheck.facts.Outcome;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a case as a letter in the published layout. */
final class CaseLetter {
    private static final LocalDate UR_DENIAL = LocalDate.of(2017, 1, 5);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final String SUMMARY = "The injured worker was hurt at work and is under treatment.";
    private static final String GUIDELINE = "Decision based on MTUS Chronic Pain Medical Treatment 2016.";

    private CaseLetter() {}

    static String text(LetterCase letterCase) {
        StringBuilder text = new StringBuilder(header(letterCase.dates()));
        text.append("CLINICAL CASE SUMMARY\n\n")
                .append("The expert reviewer developed the following clinical case summary based on a review of the\n")
                .append("case file, including all medical records:\n\n")
                .append(oneLine(letterCase.summary() == null ? SUMMARY : letterCase.summary())).append("\n\n")
                .append("IMR ISSUES, DECISIONS AND RATIONALES\n\n")
                .append("The Final Determination was based on decisions for the disputed items/services set forth below:\n\n");
        items(letterCase).forEach(item -> append(item, text));
        return text.toString();
    }

    private static List<CaseItem> items(LetterCase letterCase) {
        List<CaseItem> items = new ArrayList<>(List.of(letterCase.item()));
        items.addAll(letterCase.others());
        return items;
    }

    /** Dates that the case does not give follow from the date of the denial, so that none is out of order. */
    private static String header(Map<String, LocalDate> dates) {
        LocalDate denial = dates.getOrDefault("urDenial", UR_DENIAL);
        return "Case Number: CM17-9990001                Date Assigned: " + date(dates, "assigned", denial.plusDays(16)) + "\n"
                + "Date of Injury: " + date(dates, "injury", denial.minusYears(2)) + "                Decision Date: "
                + date(dates, "decision", denial.plusDays(40)) + "\nPriority: Standard                UR Denial Date: "
                + denial.format(DATE) + "\nApplication Received: " + date(dates, "applicationReceived", denial.plusDays(8)) + "\n\n"
                + "HOW THE IMR FINAL DETERMINATION WAS MADE\n\nState(s) of Licensure: California\n"
                + "Certification(s)/Specialty: Preventive Medicine, Occupational Medicine\n\n";
    }

    private static String date(Map<String, LocalDate> dates, String name, LocalDate otherwise) {
        return dates.getOrDefault(name, otherwise).format(DATE);
    }

    private static void append(CaseItem item, StringBuilder text) {
        String guideline = item.guideline() == null ? GUIDELINE : oneLine(item.guideline());
        text.append(oneLine(item.title())).append(": ").append(item.outcome() == Outcome.UPHELD ? "Upheld" : "Overturned")
                .append("\n\nClaims Administrator guideline: ").append(GUIDELINE).append("\n\nMAXIMUS guideline: ").append(guideline)
                .append("\n\nDecision rationale: ").append(oneLine(item.rationale())).append("\n\n");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
