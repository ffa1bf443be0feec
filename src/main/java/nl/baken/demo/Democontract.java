// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.baken.capaciteit.Capaciteitbewaking;
import nl.baken.capaciteit.Contracten;
import nl.baken.capaciteit.Contractsoort;
import nl.baken.capaciteit.VoerContractIn;
import nl.baken.gedeeld.Geheim;
import nl.baken.toegang.Berichtadressen;
import nl.baken.toegang.BewaarBerichtadres;
import nl.baken.toegang.LosseVragen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The situation of the letter of 2018, moved to the day of the first start: 0.5 fte by contract, which Alkmaar pays for
 * four centrumgemeenten, 1 fte by own means of the provider, and an end that comes near. Three agreed to what is to
 * follow; Den Helder says nothing yet, so the alarm is on. The contract of a year before it is settled.
 */
@Component
@Profile("demo")
class Democontract {

    private static final String ALKMAAR = "contractbeheerder";
    private static final String HAARLEM = "contractbeheerder_haarlem";
    private static final List<String> GEMEENTEN = List.of("Alkmaar", "Den Helder", "Haarlem", "Zaanstad");

    private final Speler speler;
    private final Contracten contracten;
    private final LosseVragen vragen;
    private final Berichtadressen adressen;
    private final Capaciteitbewaking bewaking;

    Democontract(
            Speler speler,
            Contracten contracten,
            LosseVragen vragen,
            Berichtadressen adressen,
            Capaciteitbewaking bewaking) {
        this.bewaking = bewaking;
        this.adressen = adressen;
        this.speler = speler;
        this.contracten = contracten;
        this.vragen = vragen;
    }

    void alles() {
        LocalDate laatste = YearMonth.from(speler.vandaag()).plusMonths(2).atEndOfMonth();
        speler.dagenGeleden(300, 9);
        berichtadressen();
        String contract = getekend(laatste);
        afgerekend(getekend(YearMonth.from(laatste).minusYears(1).atEndOfMonth()));
        // Nine months before the end, six months, and three.
        speler.dagenGeleden(180, 9);
        speler.timers();
        speler.doet(ALKMAAR, contract, "behoefte-ramen", Map.of("fteLaag", "1,5", "fteHoog", "2"));
        speler.dagenGeleden(90, 9);
        speler.timers();
        speler.doet(
                ALKMAAR,
                contract,
                "kosten-verdelen",
                Map.of(
                        "aanbieder", "hvo-querido",
                        "van", laatste.plusDays(1),
                        "tot", laatste.plusYears(1),
                        "fteContract", "1,5",
                        "fteEigen", "0",
                        "bedrag", "120000",
                        "sleutel", "inwoners"));
        for (String wie : List.of(ALKMAAR, HAARLEM, "contractbeheerder_zaanstad")) {
            speler.doet(wie, contract, "akkoord-geven", Map.of("antwoord", "ja"));
        }
        speler.dagenGeleden(0, 7);
        speler.timers();
    }

    private void berichtadressen() {
        speler.als("functioneel_beheerder");
        List.of("alkmaar", "denhelder", "haarlem", "zaanstad")
                .forEach(gemeente -> adressen.bewaar(
                        "gemeente-" + gemeente,
                        new BewaarBerichtadres("zorg@" + gemeente + ".example", speler.vandaag())));
    }

    /** What the year before cost is settled as soon as that year is over, and the quarter was talked about. */
    private void afgerekend(String contract) {
        bewaking.loopNa();
        if (speler.ziet(ALKMAAR, contract, "jaar-afrekenen")) {
            speler.doet(ALKMAAR, contract, "jaar-afrekenen", Map.of("uren", "2150", "bedrag", "41000,50"));
        }
        if (speler.ziet(ALKMAAR, contract, "kwartaaloverleg-houden")) {
            speler.doet(
                    ALKMAAR,
                    contract,
                    "kwartaaloverleg-houden",
                    Map.of("gehoudenOp", speler.vandaag(), "punten", List.of("werklast", "uren")));
        }
    }

    private String getekend(LocalDate laatste) {
        LocalDate eerste = YearMonth.from(laatste).minusMonths(11).atDay(1);
        speler.als(ALKMAAR);
        String contract = contracten
                .voerIn(
                        "demo tot en met " + laatste,
                        new VoerContractIn(
                                "hvo-querido",
                                eerste,
                                laatste,
                                new BigDecimal("0.5"),
                                new BigDecimal("1"),
                                new BigDecimal("40000"),
                                GEMEENTEN,
                                Contractsoort.DEKKING,
                                "Alkmaar",
                                speler.vandaag()))
                .waarde();
        speler.als(HAARLEM);
        vragen.beantwoord(contract, true, Geheim.van(""));
        return contract;
    }
}
