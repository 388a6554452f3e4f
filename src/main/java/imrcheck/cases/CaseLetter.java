package imrcheck.cases;

import imrcheck.cases.LetterCase.CaseItem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a case as a letter in the published layout. */
final class CaseLetter {
    private static final LocalDate UR_DENIAL = LocalDate.of(2017, 1, 5);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final String SUMMARY = "The injured worker was hurt at work and is under treatment.";
    private static final String GUIDELINE = "Decision based on MTUS Chronic Pain Medical Treatment 2016.";

    private static final String LETTER = """
            Case Number: CM17-9990001                Date Assigned: %s
            Date of Injury: %s                Decision Date: %s
            Priority: Standard                UR Denial Date: %s
            Application Received: %s

            HOW THE IMR FINAL DETERMINATION WAS MADE

            State(s) of Licensure: California
            Certification(s)/Specialty: Preventive Medicine, Occupational Medicine

            CLINICAL CASE SUMMARY

            The expert reviewer developed the following clinical case summary based on a review of the
            case file, including all medical records:

            %s

            IMR ISSUES, DECISIONS AND RATIONALES

            The Final Determination was based on decisions for the disputed items/services set forth below:

            %s""";
    private static final String ITEM = """
            %s: %s

            Claims Administrator guideline: %s

            MAXIMUS guideline: %s

            Decision rationale: %s

            """;

    private CaseLetter() {}

    /** Dates that the case does not give follow from the date of the denial, so that none is out of order. */
    static String text(LetterCase letterCase) {
        Map<String, LocalDate> dates = letterCase.dates();
        LocalDate denial = dates.getOrDefault("urDenial", UR_DENIAL);
        String summary = letterCase.summary() == null ? SUMMARY : letterCase.summary();
        return LETTER.formatted(date(dates, "assigned", denial.plusDays(16)), date(dates, "injury", denial.minusYears(2)),
                date(dates, "decision", denial.plusDays(40)), denial.format(DATE), date(dates, "applicationReceived", denial.plusDays(8)),
                oneLine(summary), letterCase.items().stream().map(CaseLetter::text).collect(Collectors.joining()));
    }

    private static String date(Map<String, LocalDate> dates, String name, LocalDate otherwise) {
        return dates.getOrDefault(name, otherwise).format(DATE);
    }

    private static String text(CaseItem item) {
        String guideline = item.guideline() == null ? GUIDELINE : oneLine(item.guideline());
        return ITEM.formatted(oneLine(item.title()), item.outcome().word(), GUIDELINE, guideline, oneLine(item.rationale()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
