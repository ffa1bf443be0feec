// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.ZAANSTAD;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two signals about the man of A9 SCHIM (domain.md 9), both of the key officer of Zaanstad. */
@Component
class SchimSignaal {

    static final String WIJKTEAM = "i6_klusjes,i4_dreiging";
    static final String GGD = "i4_gedwongen,i1_schuld";

    private final Verhaal verhaal;
    private final EenSignaal signaal;
    private final Zaken zaken;
    private final JdbcClient database;

    SchimSignaal(Verhaal verhaal, EenSignaal signaal, Zaken zaken, JdbcClient database) {
        this.verhaal = verhaal;
        this.signaal = signaal;
        this.zaken = zaken;
        this.database = database;
    }

    /** Without a d or t but for the last ones, so that {@link #anders} differs in exactly three letters. */
    static String naam() {
        return letters() + "d " + letters() + "dod";
    }

    private static String letters() {
        StringBuilder naam = new StringBuilder();
        new Random().ints(10, 0, 17).forEach(letter -> naam.append("abefgiklmnoprsuvw".charAt(letter)));
        return naam.toString();
    }

    /** Sounds the same. */
    static String anders(String naam) {
        return naam.replace('d', 't');
    }

    /** Of a man of 19. */
    static LocalDate geboren() {
        return LocalDate.of(2006, 3, 10).plusDays(new Random().nextInt(250));
    }

    SignaalNummer vanHetWijkteam(String naam, LocalDate geboren) {
        return signaal.gemeld(
                "melder",
                eenSignaal("Purmerend")
                        .van(BronOrganisatie.SOCIAAL_WIJKTEAM)
                        .met(Indicator.I6_KLUSJES, Indicator.I4_DREIGING)
                        .overAdres("Verzonnenweg " + UUID.randomUUID())
                        .over(naam, geboren, null));
    }

    SignaalNummer vanDeGgd(String naam, LocalDate geboren) {
        return signaal.gemeld(
                "melder",
                eenSignaal("Purmerend")
                        .van(BronOrganisatie.GGD)
                        .met(Indicator.I4_GEDWONGEN, Indicator.I1_SCHULD)
                        .over(naam, geboren, null));
    }

    /** @param gezien the signs, with a comma between them */
    void duid(SignaalNummer nummer, String gezien, String... kenmerken) {
        verhaal.doet(
                ZAANSTAD,
                nummer.waarde(),
                "signaal-verrijken",
                Map.of(
                        "geraadpleegd",
                        List.of("brp"),
                        "grond",
                        "publieke_taak",
                        "indicatoren",
                        List.of(gezien.split(","))));
        signaal.duid(ZAANSTAD, nummer, "vermoeden", "doorgegeven", kenmerken);
    }

    void koppel(SignaalNummer nummer) {
        verhaal.doet(ZAANSTAD, nummer.waarde(), "match-beoordelen", Map.of("oordeel", "zelfde"));
    }

    void avim(SignaalNummer nummer) {
        assertThat(meldt(nummer, Route.AVIM, "feiten_en_persoon")).isInstanceOf(Afloop.Afgerond.class);
    }

    Afloop riec(SignaalNummer nummer, String omvang) {
        return meldt(nummer, Route.RIEC, omvang);
    }

    private Afloop meldt(SignaalNummer nummer, Route route, String omvang) {
        Map<String, Object> getypt = new HashMap<>(signaal.verzonden());
        getypt.put("omvang", omvang);
        return signaal.probeerTeMelden(ZAANSTAD, nummer, route, getypt);
    }

    /** What this partner was told. */
    String omvang(SignaalNummer nummer, Route route) {
        return database.sql("select omvang from signaal.melding where nummer = ? and route = ?")
                .params(nummer.waarde(), route.code())
                .query(String.class)
                .single();
    }

    /** The police find a victim, the RIEC makes it a case of its own, and so the care coordination gets one too. */
    void gegrond(SignaalNummer nummer) {
        signaal.antwoordt(ZAANSTAD, nummer, Route.AVIM, Uitslag.GEGROND);
        signaal.antwoordt(ZAANSTAD, nummer, Route.RIEC, Uitslag.RIEC_CASUS);
        verhaal.doet(
                ZAANSTAD,
                nummer.waarde(),
                "uitkomst-registreren",
                Map.of("uitkomst", "gegrond_slachtoffer", "terugkoppelzin", "opgepakt"));
    }

    List<ZaakNummer> zaken(SignaalNummer... nummers) {
        return zaken.lopend().stream()
                .filter(zaak -> zaak.signaal() != null && List.of(nummers).contains(zaak.signaal()))
                .map(Zaak::nummer)
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
