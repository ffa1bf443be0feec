// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.RegistreerUitslag;
import nl.baken.signaal.Route;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.Uitslag;
import nl.baken.toegang.Takenlijst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps that stories about a signal share, each as the person who does it would type it. */
@Component
class EenSignaal {

    static final String HAARLEM = "sleutelfunctionaris_haarlem";
    static final String ZAANSTAD = "sleutelfunctionaris_zaanstad";

    private final Verhaal verhaal;
    private final Signalen signalen;
    private final Opvolging opvolging;
    private final Takenlijst taken;
    private final Taakpoort poort;

    EenSignaal(Verhaal verhaal, Signalen signalen, Opvolging opvolging, Takenlijst taken, Taakpoort poort) {
        this.verhaal = verhaal;
        this.signalen = signalen;
        this.opvolging = opvolging;
        this.taken = taken;
        this.poort = poort;
    }

    SignaalNummer gemeld(String wie, Signaalgegevens gegevens) {
        verhaal.als(wie);
        SignaalNummer nummer = signalen.meld(SignaalNummer.nieuw(), gegevens.opdracht(verhaal.vandaag()));
        verhaal.niemand();
        return nummer;
    }

    void verrijk(String wie, SignaalNummer nummer) {
        verhaal.doet(wie, nummer.waarde(), "signaal-verrijken", Map.of("geraadpleegd", List.of("brp"), "grond", "wmo"));
    }

    /** @param zin what the reporter hears, or null when nothing is asked */
    void duid(String wie, SignaalNummer nummer, String duiding, @Nullable String zin, String... kenmerken) {
        Map<String, Object> getypt = new HashMap<>();
        getypt.put("duiding", duiding);
        getypt.put("motief", "FICTIEF motief");
        getypt.put("kenmerken", List.of(kenmerken));
        if (zin != null) {
            getypt.put("terugkoppelzin", zin);
        }
        verhaal.doet(wie, nummer.waarde(), "duiding-vaststellen", getypt);
    }

    /** Enriched and judged by the key officer of Haarlem. */
    void geduid(SignaalNummer nummer, String duiding, @Nullable String zin, String... kenmerken) {
        verrijk(HAARLEM, nummer);
        duid(HAARLEM, nummer, duiding, zin, kenmerken);
    }

    Map<String, Object> verzonden() {
        return Map.of("verstuurd", "ja", "verzondenOp", verhaal.vandaag(), "omvang", "feiten");
    }

    Afloop probeerTeMelden(SignaalNummer nummer, Route route, Map<String, ?> getypt) {
        return probeerTeMelden(HAARLEM, nummer, route, getypt);
    }

    Afloop probeerTeMelden(String gebruikersnaam, SignaalNummer nummer, Route route, Map<String, ?> getypt) {
        Medewerker wie = verhaal.als(gebruikersnaam);
        String taak = taken.voor(nummer.waarde(), wie).stream()
                .filter(regel -> regel.sleutel().equals("melding-versturen"))
                .map(Takenlijst.Regel::taakId)
                .filter(id -> tekst(id, wie).contains(route.omschrijving()))
                .findFirst()
                .orElseThrow();
        Afloop afloop = verhaal.rondAf(taak, nummer.waarde(), "melding-versturen", getypt, wie);
        verhaal.niemand();
        return afloop;
    }

    void meldAan(SignaalNummer nummer, Route... routes) {
        for (Route route : routes) {
            assertThat(probeerTeMelden(nummer, route, verzonden())).isInstanceOf(Afloop.Afgerond.class);
        }
    }

    void antwoordt(SignaalNummer nummer, Route route, Uitslag uitslag) {
        antwoordt(HAARLEM, nummer, route, uitslag);
    }

    void antwoordt(String gebruikersnaam, SignaalNummer nummer, Route route, Uitslag uitslag) {
        verhaal.als(gebruikersnaam);
        int volgnummer = opvolging.van(nummer).stream()
                .filter(melding -> melding.route() == route)
                .findFirst()
                .orElseThrow()
                .volgnummer();
        opvolging.registreerUitslag(nummer, volgnummer, new RegistreerUitslag(uitslag, verhaal.vandaag()));
        verhaal.niemand();
    }

    /** Every report is sent and answered: there is a victim. */
    void gegrond(String wie, SignaalNummer nummer) {
        opvolging.van(nummer).forEach(melding -> verhaal.doet(wie, nummer.waarde(), "melding-versturen", verzonden()));
        verhaal.als(wie);
        opvolging.van(nummer).stream()
                .filter(Melding::wachtOpUitslag)
                .forEach(melding -> opvolging.registreerUitslag(
                        nummer, melding.volgnummer(), new RegistreerUitslag(Uitslag.GEGROND, verhaal.vandaag())));
        verhaal.doet(
                wie,
                nummer.waarde(),
                "uitkomst-registreren",
                Map.of("uitkomst", "gegrond_slachtoffer", "terugkoppelzin", "opgepakt"));
    }

    void uitkomst(SignaalNummer nummer, String uitkomst) {
        verhaal.doet(
                HAARLEM,
                nummer.waarde(),
                "uitkomst-registreren",
                Map.of("uitkomst", uitkomst, "terugkoppelzin", "afgerond"));
    }

    /** All the words that this person reads on the form of this task. */
    String formulier(String gebruikersnaam, SignaalNummer nummer, String taak) {
        Medewerker wie = verhaal.als(gebruikersnaam);
        String tekst = taken.voor(nummer.waarde(), wie).stream()
                .filter(regel -> regel.sleutel().equals(taak))
                .map(regel -> tekst(regel.taakId(), wie))
                .collect(Collectors.joining("\n"));
        verhaal.niemand();
        return tekst;
    }

    private String tekst(String taakId, Medewerker wie) {
        Taakformulier taak = poort.open(taakId, wie).orElseThrow();
        return poort.velden(taak, poort.begin(taak, wie), Map.of(), wie).stream()
                .map(Veld::label)
                .collect(Collectors.joining("\n"));
    }
}
