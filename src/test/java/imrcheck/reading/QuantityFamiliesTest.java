package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much titles ask for: visits, units with refills, injections, hours and periods. */
class QuantityFamiliesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Physical therapy, BIW x 4 weeks, lumbar spine | 8 | visits
            Physical therapy BIW x 4 | 8 | visits
            Acupuncture TIW x 6 weeks | 18 | visits
            Acupuncture every other week for 3 months | 6 | visits
            Chiropractic once every two weeks for 3 months | 6 | visits
            Massage therapy every 2 weeks x 6 | 6 | visits
            Physical therapy 2-3x/wk x 4-6 wks | 18 | visits
            Physical therapy two to three times a week for four to six weeks | 18 | visits
            PT 2-3 x per week x 4-6 weeks, right knee | 18 | visits
            Physical therapy 3 x 4 | 12 | visits
            Physical therapy x 10 | 10 | visits
            Physical therapy, ten sessions | 10 | visits
            Physical therapy 10 visits, 2 x week x 5 weeks | 10 | visits
            Aquatic therapy 2x6 | 12 | visits
            Occupational therapy 2 × 6 | 12 | visits
            Acupuncture: 1 visit weekly for 8 weeks | 8 | visits
            Acupuncture once a week for 8 weeks | 8 | visits
            Norco 10/325 mg #60 with 2 refills | 180 | units
            Norco 10/325 mg TID, 30 day supply | 90 | units
            Gabapentin 300 mg three times a day for 30 days | 90 | units
            Naproxen 550 mg BID x 30 days | 60 | units
            Naproxen 550 mg BID #60 | 60 | units
            Naproxen 550 mg, 1 tablet twice daily, #60, 3 refills | 240 | units
            Tramadol 50 mg q 6 hours, 10 days' supply | 40 | units
            Cyclobenzaprine 7.5 mg qhs, 30 day supply with 1 refill | 60 | units
            Home health aide 4 hours a day, 5 days a week, for 2 weeks | 40 | hours
            Home health aide, 4 hours/day x 5 days/week x 2 weeks | 40 | hours
            Home health care 6 hours per day 7 days per week for 6 weeks | 252 | hours
            Cold therapy unit rental, 7 days | 7 | days
            Hospital bed rental for 3 months | 3 | months
            TENS unit, 30 day rental | 30 | days
            TENS unit (one month rental) | 1 | months
            Interferential unit rental x 2 months | 2 | months
            Trigger point injections x 3 | 3 | injections
            Two epidural steroid injections, L4-5 | 2 | injections
            Series of three viscosupplementation injections to the left knee | 3 | injections
            Right knee cortisone injection | 1 | injections
            Office visits, 4 | 4 | visits
            Six additional sessions of massage therapy | 6 | visits
            12 physical therapy visits | 12 | visits
            Physical therapy twelve (12) sessions | 12 | visits
            Physical therapy 2 times a week x 6 | 12 | visits
            PT twice weekly for six weeks | 12 | visits
            PT 2 visits a week for 6 weeks | 12 | visits
            PT 2 per week for 6 weeks | 12 | visits
            Physical therapy (3 times a week for 4 weeks) | 12 | visits
            Psychotherapy, weekly for 3 months | 12 | visits
            Functional restoration program, 80 hours | 80 | hours
            Functional restoration program, 10 days | 10 | days
            Gym membership, 6 months | 6 | months
            Lumbar brace, quantity 1 | 1 | units
            Lidoderm 5% patch #30 | 30 | units
            """)
    void a_title_asks_for_so_much(String title, int count, String unit) {
        Request request = Titles.read(title).request();

        assertThat(request.underReview()).isEqualTo(count);
        assertThat(request.unit()).isEqualTo(unit);
    }
}
