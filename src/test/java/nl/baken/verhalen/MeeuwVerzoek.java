// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import org.springframework.stereotype.Component;

/** What she of A7 MEEUW asks about her file (T+45, T+50), and what is in it for that. */
@Component
class MeeuwVerzoek {

    static final String OVER_HAAR = "FICTIEF: zij wil naar school";
    static final String OVER_HAAR_ZUS = "FICTIEF: haar zus heeft schulden";

    private final MeeuwZaak meeuw;
    private final Zaakhandelingen handelingen;
    private final EenVerzoek verzoek;

    MeeuwVerzoek(MeeuwZaak meeuw, Zaakhandelingen handelingen, EenVerzoek verzoek) {
        this.meeuw = meeuw;
        this.handelingen = handelingen;
        this.verzoek = verzoek;
    }

    void notities(ZaakNummer zaak) {
        List.of(OVER_HAAR, OVER_HAAR_ZUS)
                .forEach(tekst -> handelingen.doet(zaak, "zorgcoordinatie/notitie-maken", Map.of("tekst", tekst)));
    }

    /** She asks to see her file. @return the number of the request */
    String t45(ZaakNummer zaak) {
        meeuw.totDeDag(zaak, LocalDate.of(2026, 3, 19));
        return verzoek.vraagt(zaak, "inzage");
    }

    /** Gone through, seen by the privacy officer and given. @return what a computer reads of it */
    String uittreksel(ZaakNummer zaak, String kenmerk) {
        Map<Integer, String> laatStaan = verzoek.regels(COORDINATOR, kenmerk).stream()
                .filter(regel -> regel.waarde().contains(OVER_HAAR))
                .collect(Collectors.toMap(regel -> regel.plek(), regel -> ""));
        verzoek.looptNa(kenmerk, laatStaan);
        verzoek.beoordeelt(zaak, Map.of("besluit", "toewijzen"));
        verzoek.zegt(EenVerzoek.FG, kenmerk, true);
        verzoek.geeft(zaak, Map.of());
        return new String(verzoek.papier(COORDINATOR, kenmerk, "uittreksel.json"), StandardCharsets.UTF_8);
    }

    /** She wants everything gone; we can take away what the law does not ask of us. @return the number of the request */
    String t50(ZaakNummer zaak) {
        meeuw.totDeDag(zaak, LocalDate.of(2026, 3, 24));
        String kenmerk = verzoek.vraagt(zaak, "wissen");
        assertThat(verzoek.probeertTeBeoordelen(zaak, Map.of("besluit", "toewijzen")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        verzoek.beoordeelt(
                zaak,
                Map.of(
                        "besluit",
                        "deels",
                        "onderdelen",
                        List.of("notities"),
                        "motief",
                        "De wet vraagt dit te bewaren."));
        return kenmerk;
    }

    /** A second person agrees. @return the letter */
    String gewist(ZaakNummer zaak, String kenmerk) {
        verzoek.zegt(EenVerzoek.FG, kenmerk, true);
        String brief = EenVerzoek.tekst(verzoek.papier(COORDINATOR, kenmerk, "brief.pdf"));
        verzoek.geeft(zaak, Map.of("waaromNiet", "niet_veilig"));
        return brief;
    }
}
