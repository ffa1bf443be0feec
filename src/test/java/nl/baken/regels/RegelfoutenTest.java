// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import static nl.baken.regels.Beheerwerk.EERSTE;
import static nl.baken.regels.Beheerwerk.gemeente;
import static nl.baken.regels.Beheerwerk.norm;
import static nl.baken.regels.Beheerwerk.sluitingsdag;
import static nl.baken.regels.Beheerwerk.termijn;
import static nl.baken.regels.Beheerwerk.zin;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can't be a rule is refused at its field, with what to do, and nothing is kept. */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class RegelfoutenTest {

    private static final LocalDate STRAKS = LocalDate.of(2035, 7, 2);
    private static final LocalDate VOORBIJ = LocalDate.of(2035, 3, 4);

    @Autowired
    private Beheerwerk werk;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private JdbcClient database;

    private Bezoeker beheerder;

    @BeforeEach
    void beheerder() {
        verhaal.nu("2035-03-05T09:00");
        if (beheerder == null) {
            beheerder = werk.als(EERSTE);
        }
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                fout("termijnen", "T45_POGING", termijn("straks", STRAKS), "duur", "begrijpt Baken niet"),
                fout("termijnen", "T45_POGING", termijn("P1M2D", STRAKS), "duur", "begrijpt Baken niet"),
                fout("termijnen", "T45_POGING", termijn("0 werkdagen", STRAKS), "duur", "begrijpt Baken niet"),
                fout("termijnen", "T45_POGING", termijn("500 jaar", STRAKS), "duur", "langer dan 100 jaar"),
                fout("termijnen", "T45_POGING", termijn("2 dagen", VOORBIJ), "geldigVan", "Deze dag is voorbij."),
                fout(
                        "termijnen",
                        "T45_POGING",
                        met(termijn("2 dagen", STRAKS), "geldigVan", "31-2-2036"),
                        "geldigVan",
                        "bestaande datum"),
                fout(
                        "termijnen",
                        "T45_POGING",
                        met(termijn("2 dagen", STRAKS), "waarschuwingen", "straks"),
                        "waarschuwingen",
                        "14 dagen voor het einde"),
                fout(
                        "termijnen",
                        "T45_POGING",
                        met(termijn("2 dagen", STRAKS), "waarschuwingen", "P5D"),
                        "waarschuwingen",
                        "valt buiten de termijn"),
                fout(
                        "termijnen",
                        "T45_POGING",
                        met(termijn("2 dagen", STRAKS), "waarschuwingen", "-P14D"),
                        "waarschuwingen",
                        "valt buiten de termijn"),
                fout(
                        "termijnen",
                        "T45_POGING",
                        met(termijn("2 dagen", STRAKS), "bron", " "),
                        "bron",
                        "Vul dit veld in."),
                fout(
                        "termijnen",
                        "T45_POGING",
                        met(termijn("2 dagen", STRAKS), "basis", "gevoel"),
                        "basis",
                        "Kies een van de mogelijkheden"),
                fout("bewaartermijnen", "B01", termijn("altijd", STRAKS), "duur", "begrijpt Baken niet"),
                fout("sluitingsdagen", "", sluitingsdag(VOORBIJ), "geldigVan", "Deze dag is voorbij."),
                fout(
                        "sluitingsdagen",
                        "",
                        sluitingsdag(LocalDate.of(2035, 3, 10)),
                        "geldigVan",
                        "weekenddag of feestdag"),
                fout(
                        "sluitingsdagen",
                        "",
                        sluitingsdag(LocalDate.of(2035, 12, 25)),
                        "geldigVan",
                        "weekenddag of feestdag"),
                fout("gemeenten", "", gemeente("Haarlem", STRAKS), "naam", "staat al in de lijst"),
                fout("gemeenten", "", gemeente("HAARLEM", STRAKS), "naam", "staat al in de lijst"),
                fout("gemeenten", "", gemeente("haarlem 2", STRAKS), "naam", "Begin met een hoofdletter"),
                fout(
                        "gemeenten",
                        "",
                        met(gemeente("Nieuwstad", STRAKS), "centrumgemeente", "Amsterdam"),
                        "centrumgemeente",
                        "Kies een van de mogelijkheden"),
                fout("gemeenten", "Heemskerk", blijft("Haarlem"), "centrumgemeente", "Dat is zij al."),
                fout(
                        "gemeenten",
                        "Heemskerk",
                        met(blijft("Alkmaar"), "opvolger", "Velsen"),
                        "centrumgemeente",
                        "Velsen hoort op die dag bij Haarlem."),
                fout(
                        "zinnen",
                        "opgepakt",
                        zin("We hebben je melding over {naam} bekeken en doorgegeven.", STRAKS),
                        "tekst",
                        "niets om later in te vullen"),
                fout(
                        "zinnen",
                        "opgepakt",
                        zin("We hebben je melding van ... bekeken en doorgegeven.", STRAKS),
                        "tekst",
                        "niets om later in te vullen"),
                fout(
                        "zinnen",
                        "opgepakt",
                        zin("We hebben je melding ZC-234 bekeken en doorgegeven.", STRAKS),
                        "tekst",
                        "niets om later in te vullen"),
                fout(
                        "zinnen",
                        "opgepakt",
                        zin("Thank you for reporting, somebody looks at this.", STRAKS),
                        "tekst",
                        "in het Nederlands"),
                fout(
                        "zinnen",
                        "opgepakt",
                        zin("we hebben je melding bekeken.", STRAKS),
                        "tekst",
                        "Begin met een hoofdletter"),
                fout(
                        "zinnen",
                        "opgepakt",
                        zin("We hebben je melding bekeken. ".repeat(8).strip(), STRAKS),
                        "tekst",
                        "te veel"),
                fout(
                        "zinnen",
                        "",
                        zin("We hebben je melding bekeken en gaan er verder mee.", STRAKS),
                        "ronde",
                        "Maak een keuze."),
                fout("normen", "gelijkenis_naam", norm("7", STRAKS), "waarde", "van 0 tot en met 1"),
                fout("normen", "gelijkenis_naam", norm("0,255", STRAKS), "waarde", "twee cijfers achter de komma"),
                fout("normen", "gelijkenis_naam", norm("0,25", STRAKS), "waarde", "de waarde van nu"),
                fout("normen", "gelijkenis_naam", norm("veel", STRAKS), "waarde", "Vul een getal in"));
    }

    private static Arguments fout(String soort, String sleutel, Map<String, ?> getypt, String veld, String melding) {
        return Arguments.of(soort, sleutel, getypt, veld, melding);
    }

    private static Map<String, Object> met(Map<String, Object> getypt, String veld, String waarde) {
        Map<String, Object> anders = new HashMap<>(getypt);
        anders.put(veld, waarde);
        return anders;
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("fouten")
    void wordtGeweigerdBijHetVeld(String soort, String sleutel, Map<String, ?> getypt, String veld, String melding) {
        long eerder = voorstellen();

        HttpResponse<String> antwoord = werk.probeer(beheerder, soort, sleutel, getypt);

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("veld-" + veld + "-fout", melding);
        assertThat(voorstellen()).isEqualTo(eerder);
    }

    private long voorstellen() {
        return database.sql("select count(*) from regels.voorstel")
                .query(Long.class)
                .single();
    }

    /** An existing municipality that comes under this centrumgemeente. */
    private static Map<String, Object> blijft(String centrumgemeente) {
        Map<String, Object> getypt = met(gemeente("", STRAKS), "centrumgemeente", centrumgemeente);
        getypt.remove("naam");
        return getypt;
    }
}
