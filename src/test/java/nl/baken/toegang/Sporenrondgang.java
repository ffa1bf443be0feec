// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.proces.Taakregister;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.springframework.stereotype.Component;

/**
 * Walks through the tracks of a case with marks: each track is started, every act of the case page is done, every partner
 * says all it can say. An act that must wait for something else is tried again; what {@link Voorvalrondgang} did is not done
 * here.
 */
@Component
class Sporenrondgang {

    private static final String BERICHT = "zaak/ketenbericht-registreren";

    /** Done in their own place in the walk. */
    private static final Set<String> APART =
            Set.of("zorgcoordinatie/afsluiting-starten", "zorgcoordinatie/sporen-starten", BERICHT);

    /** Where the module has another name than the process. */
    private static final Map<Spoor, String> MODULE = Map.of(Spoor.MEDISCHE_ZORG, "zorg", Spoor.PSYCHISCHE_ZORG, "zorg");

    private static final String AFRONDEN = "-afronden";

    private final Taakregister register;
    private final Handelingrondgang handelingen;
    private final Sporen sporen;
    private final Verhaal verhaal;

    Sporenrondgang(Taakregister register, Handelingrondgang handelingen, Sporen sporen, Verhaal verhaal) {
        this.register = register;
        this.handelingen = handelingen;
        this.sporen = sporen;
        this.verhaal = verhaal;
    }

    void loop(Proefgang gang, String zaak) {
        for (Spoor spoor : Spoor.values()) {
            start(gang, zaak, spoor);
            gang.alles(zaak);
        }
        handelingen(gang, zaak, "");
        for (Berichtsoort soort : berichten()) {
            bericht(gang, zaak, soort);
            gang.alles(zaak);
            handelingen(gang, zaak, module(soort.spoor().orElseThrow()));
            gang.alles(zaak, 7);
        }
        for (Spoor spoor : Spoor.values()) {
            start(gang, zaak, spoor);
            afronden(gang, zaak, spoor);
        }
        gang.alles(zaak);
    }

    private static String module(Spoor spoor) {
        return MODULE.getOrDefault(spoor, spoor.proces());
    }

    /** An appeal comes first here: after it a verdict is expected, and the track could not end. */
    private static List<Berichtsoort> berichten() {
        return Stream.of(Berichtsoort.values())
                .filter(soort -> soort.spoor().isPresent())
                .sorted(Comparator.comparing(soort -> soort != Berichtsoort.HOGER_BEROEP))
                .toList();
    }

    /** One track after the other, so that no more is open at once than in an ordinary case. */
    private void start(Proefgang gang, String zaak, Spoor spoor) {
        if (!sporen.loopt(new ZaakNummer(zaak), spoor)) {
            gang.wat().kies("sporen-starten.sporen", List.of(spoor.code()));
            gang.handel(zaak, "zorgcoordinatie/sporen-starten");
        }
    }

    /** What of this module (of all without one) was not done yet; what can't be done now comes again. */
    private void handelingen(Proefgang gang, String zaak, String module) {
        register.handelingen().stream()
                .filter(handeling -> handeling.startsWith(module))
                .filter(handeling -> !APART.contains(handeling) && !handeling.endsWith(AFRONDEN))
                .filter(handeling -> !handelingen.gelukt(handeling, gang.wat()))
                .sorted()
                .forEach(handeling -> {
                    gang.probeer(zaak, handeling);
                    gang.alles(zaak);
                });
    }

    private void bericht(Proefgang gang, String zaak, Berichtsoort soort) {
        gang.wat()
                .kies("ketenbericht-registreren.soort", soort.code())
                .kies(
                        "ketenbericht-registreren.van",
                        soort.afzenders().iterator().next().code())
                .kies("ketenbericht-registreren.tijd", "10:30")
                .kies(
                        "ketenbericht-registreren.geldigTot",
                        Datuminvoer.toon(verhaal.vandaag().plusYears(1)));
        gang.probeer(zaak, BERICHT);
    }

    private void afronden(Proefgang gang, String zaak, Spoor spoor) {
        register.handelingen().stream()
                .filter(handeling -> handeling.endsWith("/" + spoor.proces() + AFRONDEN))
                .forEach(handeling -> gang.handel(zaak, handeling));
    }
}
