// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenNaam;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Indicator;
import nl.baken.zaak.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two signals about the girl of A3 SPREEUW (domain.md 9): who reported, and what Alkmaar does with it. */
@Component
class SpreeuwSignaal {

    static final String ALKMAAR = "sleutelfunctionaris_alkmaar";

    /** Eighteen eight months after the first signal. */
    static final LocalDate GEBOREN = LocalDate.of(2008, 11, 4);

    private final Verhaal verhaal;
    private final EenSignaal signaal;
    private final Zaken zaken;
    private final JdbcClient database;

    SpreeuwSignaal(Verhaal verhaal, EenSignaal signaal, Zaken zaken, JdbcClient database) {
        this.verhaal = verhaal;
        this.signaal = signaal;
        this.zaken = zaken;
        this.database = database;
    }

    /** @param naam how she is called in it */
    SignaalNummer vanLeerplicht(String naam) {
        return signaal.gemeld("melder", over(naam).van(BronOrganisatie.LEERPLICHT));
    }

    /** By phone, in a spelling of her own. */
    SignaalNummer vanDeMoeder(String naam) {
        return signaal.gemeld(
                ALKMAAR,
                over(anders(naam)).van(BronOrganisatie.BURGER).doorMelderZonderAccount("06-00000000 (verzonnen)"));
    }

    static String naam() {
        return eenNaam() + " " + eenNaam();
    }

    private static Signaalgegevens over(String naam) {
        return eenSignaal("Hoorn")
                .met(Indicator.I6_OUDERE_VRIEND)
                .overMinderjarige()
                .over(naam, GEBOREN, null);
    }

    private static String anders(String naam) {
        return naam.replace('d', 't').replace('v', 'f').replace('z', 's').replace('k', 'g');
    }

    void koppel(SignaalNummer nummer) {
        verhaal.doet(ALKMAAR, nummer.waarde(), "match-beoordelen", Map.of("oordeel", "zelfde"));
    }

    /** Enriched and judged: it goes to AVIM and Veilig Thuis. */
    void duid(SignaalNummer nummer) {
        verhaal.doet(
                ALKMAAR,
                nummer.waarde(),
                "signaal-verrijken",
                Map.of(
                        "geraadpleegd",
                        List.of("brp"),
                        "grond",
                        "publieke_taak",
                        "indicatoren",
                        List.of("i6_oudere_vriend")));
        signaal.duid(ALKMAAR, nummer, "vermoeden", "doorgegeven", "minderjarig_of_kind");
    }

    /** Sent, answered and founded. */
    void gegrond(SignaalNummer nummer) {
        signaal.gegrond(ALKMAAR, nummer);
    }

    /** Somebody calls the mother, who has no account. */
    void belTerug(SignaalNummer nummer) {
        verhaal.doet(
                ALKMAAR,
                nummer.waarde(),
                "terugkoppeling-vastleggen",
                Map.of("kanaal", "telefoon", "datum", verhaal.vandaag()));
    }

    List<ZaakNummer> zaken(SignaalNummer... nummers) {
        return zaken.lopend().stream()
                .filter(zaak -> Arrays.asList(nummers).contains(zaak.signaal()))
                .map(zaak -> zaak.nummer())
                .toList();
    }

    /** How many people there are in these signals, as somebody judged. */
    long personen(SignaalNummer... nummers) {
        return database.sql("select count(distinct groep) from signaal.persoon where nummer in (:nummers)")
                .param(
                        "nummers",
                        List.of(nummers).stream().map(SignaalNummer::waarde).toList())
                .query(Long.class)
                .single();
    }
}
