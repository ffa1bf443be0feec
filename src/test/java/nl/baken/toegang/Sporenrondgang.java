// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.proces.Handelingspoort;
import nl.baken.gedeeld.proces.Taakregister;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.springframework.stereotype.Component;

/**
 * Walks through the tracks of a case with marks: each track is started, every act of the case page is done, every partner
 * says all it can say. An act that must wait for something else is tried again.
 */
@Component
class Sporenrondgang {

    /** Done in their own place in the walk. */
    private static final Set<String> APART = Set.of(
            "zorgcoordinatie/afsluiting-starten", "zorgcoordinatie/sporen-starten", "zaak/ketenbericht-registreren");

    /** Where the module has another name than the process. */
    private static final Map<Spoor, String> MODULE = Map.of(Spoor.MEDISCHE_ZORG, "zorg", Spoor.PSYCHISCHE_ZORG, "zorg");

    private static final String AFRONDEN = "-afronden";

    private final Rondgang rondgang;
    private final Taakregister register;
    private final Handelingspoort handelingen;
    private final Sporen sporen;
    private final Verhaal verhaal;
    private final Set<String> gelukt = new TreeSet<>();

    Sporenrondgang(
            Rondgang rondgang, Taakregister register, Handelingspoort handelingen, Sporen sporen, Verhaal verhaal) {
        this.rondgang = rondgang;
        this.register = register;
        this.handelingen = handelingen;
        this.sporen = sporen;
        this.verhaal = verhaal;
    }

    /** The acts that were refused every time. */
    Set<String> nietGelukt() {
        Set<String> nog = new TreeSet<>(register.handelingen());
        nog.removeAll(gelukt);
        return nog;
    }

    /** @return the tasks that were done on the way */
    List<String> loop(int poort, String zaak, Proefinvulling wat, Runnable naIedereTaak) {
        List<String> gedaan = new ArrayList<>();
        Runnable alles = () -> gedaan.addAll(rondgang.doeAlles(poort, zaak, wat, naIedereTaak));
        for (Spoor spoor : Spoor.values()) {
            start(poort, zaak, spoor, wat);
            alles.run();
        }
        handelingen(poort, zaak, "", wat, alles);
        for (Berichtsoort soort : berichten()) {
            bericht(poort, zaak, soort, wat);
            alles.run();
            handelingen(poort, zaak, module(soort.spoor().orElseThrow()), wat, alles);
            rondgang.naDagen(7, zaak);
            alles.run();
        }
        for (Spoor spoor : Spoor.values()) {
            start(poort, zaak, spoor, wat);
            afronden(poort, zaak, spoor, wat);
        }
        alles.run();
        return gedaan;
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
    private void start(int poort, String zaak, Spoor spoor, Proefinvulling wat) {
        if (!sporen.loopt(new ZaakNummer(zaak), spoor)) {
            wat.kies("sporen-starten.sporen", List.of(spoor.code()));
            doe(poort, zaak, "zorgcoordinatie/sporen-starten", wat);
        }
    }

    /** What of this module (of all without one) was not done yet; what can't be done now comes again. */
    private void handelingen(int poort, String zaak, String module, Proefinvulling wat, Runnable alles) {
        register.handelingen().stream()
                .filter(handeling -> handeling.startsWith(module))
                .filter(handeling -> !APART.contains(handeling) && !handeling.endsWith(AFRONDEN))
                .filter(handeling -> !gelukt.contains(handeling + wat.merk()))
                .sorted()
                .forEach(handeling -> {
                    if (probeer(poort, zaak, handeling, wat).statusCode() == 302) {
                        gelukt.add(handeling + wat.merk());
                        gelukt.add(handeling);
                    }
                    alles.run();
                });
    }

    private void bericht(int poort, String zaak, Berichtsoort soort, Proefinvulling wat) {
        wat.kies("ketenbericht-registreren.soort", soort.code())
                .kies(
                        "ketenbericht-registreren.van",
                        soort.afzenders().iterator().next().code())
                .kies("ketenbericht-registreren.tijd", "10:30")
                .kies(
                        "ketenbericht-registreren.geldigTot",
                        Datuminvoer.toon(verhaal.vandaag().plusYears(1)));
        probeer(poort, zaak, "zaak/ketenbericht-registreren", wat);
        gelukt.add("zaak/ketenbericht-registreren");
    }

    private void afronden(int poort, String zaak, Spoor spoor, Proefinvulling wat) {
        register.handelingen().stream()
                .filter(handeling -> handeling.endsWith("/" + spoor.proces() + AFRONDEN))
                .forEach(handeling -> doe(poort, zaak, handeling, wat));
    }

    void doe(int poort, String zaak, String handeling, Proefinvulling wat) {
        HttpResponse<String> antwoord = probeer(poort, zaak, handeling, wat);
        assertThat(antwoord.statusCode())
                .as(handeling + Rondgang.fouten(antwoord))
                .isEqualTo(302);
        gelukt.add(handeling);
    }

    private HttpResponse<String> probeer(int poort, String zaak, String handeling, Proefinvulling wat) {
        Bezoeker coordinator = rondgang.als(poort, rondgang.coordinator(zaak));
        String adres = "/zaken/" + zaak + "/" + handeling;
        Map<String, Object> getypt = invulling(zaak, handeling, wat);
        coordinator.post(adres + "/concept", getypt);
        Rondgang.nietInAdressen(coordinator.get(adres), wat.merk());
        HttpResponse<String> antwoord = coordinator.post(adres, getypt);
        Rondgang.nietInAdressen(antwoord, wat.merk());
        Rondgang.nietInAdressen(coordinator.get("/zaken/" + zaak), wat.merk());
        return antwoord;
    }

    /** With the choices that this case offers. */
    private Map<String, Object> invulling(String zaak, String handeling, Proefinvulling wat) {
        verhaal.als(rondgang.coordinator(zaak));
        String[] pad = handeling.split("/");
        Handelingspoort.Open open =
                handelingen.open(pad[0], pad[1], new ZaakNummer(zaak)).orElseThrow();
        List<Veld> getoond = handelingen.velden(open, Map.of(), Map.of());
        verhaal.niemand();
        return wat.van(pad[1], open.formulier().velden(), getoond, verhaal.vandaag());
    }
}
