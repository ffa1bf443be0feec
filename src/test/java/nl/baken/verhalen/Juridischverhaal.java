// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about legal help starts with: a case in February, and what is typed and read of it. */
@BakenTest
abstract class Juridischverhaal {

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    Zaakhandelingen handelingen;

    @Autowired
    Termijnen termijnen;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private Zaken zaken;

    @Autowired
    private List<Zaakdeel> delen;

    @Autowired
    private List<Wachtpunten> wachtpunten;

    ZaakNummer zaak;
    String nummer;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        eenZaak.besprakRechten(zaak);
        nummer = zaak.waarde();
    }

    void meldt(Ketenpartner van, Berichtsoort soort, LocalDate op) {
        assertThat(handelingen.meldt(zaak, van, soort, op)).isEqualTo(Ontvangst.VERWERKT);
    }

    void doet(String taak, Map<String, ?> getypt) {
        verhaal.doet("zorgcoordinator", nummer, taak, getypt);
    }

    /** What is typed, with today as its day. */
    Map<String, Object> vandaag(Map<String, ?> anders) {
        Map<String, Object> getypt = new HashMap<>(Map.of("op", verhaal.vandaag()));
        getypt.putAll(anders);
        return getypt;
    }

    static Map<String, String> advocaat(String rechtsgebied) {
        return Map.of("rechtsgebied", rechtsgebied, "naam", "mr. F. Fictief");
    }

    Map<String, Object> aanvraag() {
        return vandaag(Map.of(
                "via",
                "slachtofferhulp",
                "waar",
                "nederland",
                "misdrijfTot",
                "1-1-2026",
                "bewijs",
                "aangifte",
                "stukken",
                List.of("formulier", "identiteitsbewijs")));
    }

    Map<String, Object> bezwaar(LocalDate besluit) {
        return vandaag(Map.of("besluitOp", besluit, "via", "advocaat"));
    }

    List<String> taken() {
        return verhaal.taken("zorgcoordinator", nummer);
    }

    LocalDate laatsteDag(String regel) {
        return termijnen.loopt(regel, nummer).orElseThrow().laatsteDag();
    }

    boolean loopt(String regel) {
        return termijnen.loopt(regel, nummer).isPresent();
    }

    List<String> lopend() {
        return termijnen.alleVan(nummer).stream()
                .filter(Termijn::loopt)
                .map(Termijn::regel)
                .toList();
    }

    List<String> regels() {
        return tijdlijn.van(zaak).stream().map(Tijdlijn.Regel::wat).toList();
    }

    /** Legal help on the case page. */
    Zaakdeel.Deel opDeZaakpagina() {
        Medewerker wie = verhaal.als("zorgcoordinator");
        return delen.stream()
                .flatMap(bron -> bron.voor(zaken.lees(zaak), wie).stream())
                .filter(gevonden -> gevonden.titel().equals(Spoor.JURIDISCH.omschrijving()))
                .findFirst()
                .orElseThrow();
    }

    List<Wachtpunten.Wachtpunt> wachtOp() {
        return wachtpunten.stream().flatMap(bron -> bron.van(zaak).stream()).toList();
    }

    static Map<String, List<String>> fouten(Afloop afloop) {
        return ((Afloop.Afgekeurd) afloop).fouten();
    }

    static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }

    void rondAf(String reden) {
        handelingen.doet(zaak, "juridisch/juridisch-afronden", Map.of("reden", reden));
    }
}
