// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import nl.baken.gedeeld.Handeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P12.7: after each month whether the load was too heavy, after each quarter a meeting, after each year a settlement. It
 * looks at what just ended, and finds each thing once; so it can look as often as it likes.
 */
@Service
public class Capaciteitbewaking {

    private final Contractopslag contracten;
    private final Aandachtopslag opslag;
    private final Belasting belasting;
    private final Contractproces proces;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Capaciteitbewaking(
            Contractopslag contracten,
            Aandachtopslag opslag,
            Belasting belasting,
            Contractproces proces,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.contracten = contracten;
        this.opslag = opslag;
        this.belasting = belasting;
        this.proces = proces;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Callers need no account: it acts for Baken. */
    @Transactional
    public void loopNa() {
        LocalDate vandaag = LocalDate.now(klok);
        YearMonth vorige = YearMonth.from(vandaag).minusMonths(1);
        LocalDate kwartaal = vandaag.minus(1, IsoFields.QUARTER_YEARS).with(IsoFields.DAY_OF_QUARTER, 1);
        List<Contract> getekend = contracten.getekend();
        for (Contract contract : getekend) {
            if (contract.geldt(kwartaal.plus(1, IsoFields.QUARTER_YEARS).minusDays(1))) {
                bespreek(contract, Aandachtsoort.KWARTAAL, kwartaal);
            }
            if (contract.loopt(vandaag.getYear() - 1)) {
                bespreek(contract, Aandachtsoort.JAAR, LocalDate.of(vandaag.getYear() - 1, 1, 1));
            }
        }
        // One at a time: who is still talking about it need not begin anew.
        if (!opslag.isOpen(Aandachtsoort.OVERBELASTING) && belasting.isTeZwaar()) {
            getekend.stream()
                    .filter(contract -> contract.geldt(vorige.atEndOfMonth()))
                    .findFirst()
                    .ifPresent(contract -> bespreek(contract, Aandachtsoort.OVERBELASTING, vorige.atDay(1)));
        }
    }

    private void bespreek(Contract contract, Aandachtsoort soort, LocalDate van) {
        opslag.voegToe(contract.nummer(), soort, van, klok.instant()).ifPresent(id -> {
            gebeurtenissen.publishEvent(new Handeling(
                    "te bespreken: " + soort.code(), contract.nummer().waarde(), Contractopvolging.GROND));
            proces.bespreek(contract.nummer(), id, soort);
        });
    }
}
