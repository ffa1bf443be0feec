// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baken.capaciteit.Afrekenopslag.Afrekening;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.gedeeld.telling.Telbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * K06 and K18: what a signed contract adds for each of its months, from the first day of that month on. Until a year is
 * settled that is what was agreed: fte-days in hundredths (K06), because the norm says how many hours a year has and figures
 * take the norm of that day when somebody reads. Of a settled year it is what was worked, in minutes (K06U), and paid. The
 * euro cents of own means (K18) are reckoned with the price of an hour in the contract.
 */
@Component
class Contracttelling implements Telbaar, Dossierbron {

    static final String FTEDAGEN = "K06";
    static final String MINUTEN = "K06U";
    static final String KOSTEN = "K18";

    private static final String CONTRACT = "contract";
    private static final String EIGEN = "eigen";
    private static final BigDecimal HONDERDSTEN = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTEN_PER_UUR = BigDecimal.valueOf(60);

    /** A contract is of the region: its four centrumgemeenten share it. */
    private static final Kenmerken VAN_DE_REGIO = Kenmerken.vanNiemand(Kenmerken.BUITEN);

    private final Contractopslag opslag;
    private final Afrekenopslag afrekeningen;

    Contracttelling(Contractopslag opslag, Afrekenopslag afrekeningen) {
        this.opslag = opslag;
        this.afrekeningen = afrekeningen;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        Map<String, Map<Integer, Afrekening>> afgerekend = afrekeningen.van(nummers);
        List<Bijdrage> bijdragen = new ArrayList<>();
        for (Contract contract : opslag.getekend(nummers)) {
            Map<Integer, Afrekening> jaren =
                    afgerekend.getOrDefault(contract.nummer().waarde(), Map.of());
            IntStream.rangeClosed(contract.van().getYear(), contract.tot().getYear())
                    .forEach(jaar -> new Jaar(contract, jaar, jaren.get(jaar)).tel(bijdragen));
        }
        return bijdragen;
    }

    /** A year of a contract. @param klaar what it became in the end, or null */
    private record Jaar(Contract contract, int jaar, @Nullable Afrekening klaar) {

        void tel(List<Bijdrage> bijdragen) {
            if (klaar == null) {
                fte(contract.fteContract(), CONTRACT, bijdragen);
                fte(contract.fteEigen(), EIGEN, bijdragen);
            } else {
                som(MINUTEN, CONTRACT, minuten(klaar.uren().subtract(klaar.urenBovenContract())), bijdragen);
                som(MINUTEN, EIGEN, minuten(klaar.urenBovenContract()), bijdragen);
            }
            long cent = klaar == null ? contract.centIn(jaar) : klaar.bedragCent();
            som(KOSTEN, CONTRACT, cent, bijdragen);
            som(KOSTEN, EIGEN, eigenCent(cent), bijdragen);
        }

        private void fte(BigDecimal fte, String deel, List<Bijdrage> bijdragen) {
            long honderdsten = fte.multiply(HONDERDSTEN).longValueExact();
            voegToe(FTEDAGEN, deel, 0, maand -> honderdsten * maand.dagen(), bijdragen);
        }

        private void som(String cijfer, String deel, long hoeveel, List<Bijdrage> bijdragen) {
            voegToe(cijfer, deel, hoeveel, Spreiding.Deel::hoeveel, bijdragen);
        }

        private void voegToe(
                String cijfer,
                String deel,
                long hoeveel,
                Function<Spreiding.Deel, Long> waarde,
                List<Bijdrage> bijdragen) {
            LocalDate eerste = LocalDate.of(jaar, 1, 1);
            LocalDate laatste = LocalDate.of(jaar, 12, 31);
            Spreiding.perMaand(
                            contract.van().isAfter(eerste) ? contract.van() : eerste,
                            contract.tot().isBefore(laatste) ? contract.tot() : laatste,
                            hoeveel)
                    .forEach(maand -> {
                        if (waarde.apply(maand) != 0) {
                            bijdragen.add(Bijdrage.som(
                                    contract.nummer().waarde(),
                                    cijfer,
                                    deel,
                                    Dag.begin(maand.dag()),
                                    waarde.apply(maand)));
                        }
                    });
        }

        /** Without hours in the contract there is no price of an hour. */
        private long eigenCent(long cent) {
            BigDecimal binnen =
                    klaar == null ? contract.fteContract() : klaar.uren().subtract(klaar.urenBovenContract());
            BigDecimal boven = klaar == null ? contract.fteEigen() : klaar.urenBovenContract();
            return binnen.signum() == 0
                    ? 0
                    : BigDecimal.valueOf(cent)
                            .multiply(boven)
                            .divide(binnen, 0, RoundingMode.HALF_UP)
                            .longValueExact();
        }

        private static long minuten(BigDecimal uren) {
            return uren.multiply(MINUTEN_PER_UUR)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    @Override
    public Map<String, Kenmerken> kenmerken(Set<String> nummers) {
        return opslag.bestaat(nummers).stream().collect(Collectors.toMap(nummer -> nummer, nummer -> VAN_DE_REGIO));
    }

    @Override
    public List<String> volgende(String na, int hoogstens) {
        return opslag.volgende(na, hoogstens);
    }
}
