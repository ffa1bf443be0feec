// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.baken.gedeeld.bericht.Agendapunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file against the standard, and read back by a library that is not ours. */
class AgendabestandTest {

    private static final Instant NU = Instant.parse("2026-03-01T11:00:00Z");
    private static final LocalDateTime ZOMER = LocalDateTime.of(2026, 7, 1, 9, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kort",
                "Training; signaleren, deel 1 \\ vervolg",
                "Regel een\nregel twee\r\nregel drie",
                "ëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëëë",
                "Een titel die zo lang is dat hij niet op één regel van vijfenzeventig octetten past, en ook niet op twee regels ervan 😀😀😀😀😀😀😀"
            })
    void geenRegelIsTeLangEnDeTekstKomtTerug(String titel) throws Exception {
        String bestand = Agendabestand.vanJezelf(punt(titel, ZOMER)).schrijf(NU);

        assertThat(bestand.split("\r\n")).allSatisfy(regel -> assertThat(regel.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(bestand.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(bestand).endsWith("END:VCALENDAR\r\n").doesNotContain("METHOD");
        assertThat(Agendaproef.lees(bestand).titel()).isEqualTo(titel.replace("\r\n", "\n"));
    }

    @Test
    void deTijdIsDieVanAmsterdam() throws Exception {
        String bestand = Agendabestand.uitnodiging(punt("Training", ZOMER), "a@b.example", "c@d.example")
                .schrijf(NU);

        assertThat(bestand.replace("\r\n ", ""))
                .contains(
                        "DTSTART;TZID=Europe/Amsterdam:20260701T090000",
                        "DTSTAMP:20260301T110000Z",
                        "TZID:Europe/Amsterdam")
                .contains("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:c@d.example");
        assertThat(Agendaproef.lees(bestand).begin()).isEqualTo(ZOMER);
    }

    @Test
    void watWaardenScheidtStaatErMetEenSchuineStreepVoor() {
        assertThat(Agendabestand.vanJezelf(punt("a; b, c\\d\ne", ZOMER)).schrijf(NU))
                .contains("\r\nSUMMARY:a\\; b\\, c\\\\d\\ne\r\n");
    }

    @Test
    void watEenHeleDagDuurtHoudtNiemandBezet() {
        LocalDateTime dag = LocalDateTime.of(2026, 6, 30, 0, 0);
        assertThat(Agendabestand.vanJezelf(new Agendapunt(
                                "TS-1@baken", 0, "Laatste dag", dag, dag.plusHours(23), null, false, true))
                        .schrijf(NU))
                .contains("DTSTART;VALUE=DATE:20260630", "DTEND;VALUE=DATE:20260701", "TRANSP:TRANSPARENT");
        assertThat(Agendabestand.vanJezelf(punt("Training", ZOMER)).schrijf(NU)).contains("TRANSP:OPAQUE");
    }

    @Test
    void watJezelfMeeneemtNoemtNiemand() {
        assertThat(Agendabestand.vanJezelf(punt("Training", ZOMER)).schrijf(NU)).doesNotContain("mailto:");
    }

    private static Agendapunt punt(String titel, LocalDateTime begin) {
        return new Agendapunt("TS-1@baken", 0, titel, begin, begin.plusHours(2), null, false, false);
    }
}
