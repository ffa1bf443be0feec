// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X4, X10: no handover waits for one person who is away, and who asked is never the second. */
@BakenTest
class GoedkeurenDoorEenAnderVerhaalTest {

    private static final String GOEDKEUREN = "overdracht-goedkeuren";
    private static final String COORDINATOR = "zorgcoordinator";
    private static final String LEIDER = "teamleider_zc";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Zaakteam team;

    private ZaakNummer zaak;
    private String nummer;
    private String collega;
    private String account;

    @BeforeEach
    void eenPakketWachtOpEenTweedePersoon() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak();
        nummer = zaak.waarde();
        eenZaak.begeleidMet(zaak, "schuldbinding");
        account = eenZaak.nieuweCollega();
        collega = accounts.zoek(account).orElseThrow().gebruikersnaam();
        overdracht.begint(zaak);
        overdracht.besproken(zaak);
    }

    @AfterEach
    void klaar() {
        eenZaak.collegaWeg(account);
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void zonderAntwoordInEenWerkdagMagEenAndereZorgcoordinator() {
        assertThat(verhaal.taken(collega, nummer)).isEmpty();
        verhaal.nu("2026-02-03T17:00");
        verhaal.verstrijkt(java.time.Duration.ofHours(1), nummer);
        assertThat(verhaal.taken(collega, nummer)).as("nog op tijd").isEmpty();
        verhaal.nu("2026-02-04T00:30");
        verhaal.verstrijkt(java.time.Duration.ofMinutes(1), nummer);

        assertThat(overdracht.stand(zaak)).as("nooit vanzelf").isEqualTo("goedkeuren");
        assertThat(verhaal.taken(collega, nummer)).containsExactly(GOEDKEUREN);
        assertThat(verhaal.taken(LEIDER, nummer)).contains(GOEDKEUREN);
        verhaal.doet(collega, nummer, GOEDKEUREN, Map.of("akkoord", "ja"));

        assertThat(overdracht.stand(zaak)).isEqualTo("verstuurd");
        assertThat(team.blik(zaak, verhaal.als(collega)).zaak())
                .as("en heeft daarna niets meer met de zaak")
                .isFalse();
        assertThat(verhaal.pad(nummer)).contains("goedkeuren-te-laat", "goedkeurder-vragen", "goedkeurder-gevraagd");
    }

    @Test
    void wieHetVroegIsNooitDeTweede() {
        verhaal.dagen(3, nummer);

        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain(GOEDKEUREN);
        assertThat(verhaal.taken(collega, nummer)).containsExactly(GOEDKEUREN);
    }

    @Test
    void naIntrekkenIsHetNiemandsVraagMeer() {
        verhaal.dagen(3, nummer);
        overdracht.ingetrokken(zaak);

        assertThat(List.of(collega, LEIDER))
                .allSatisfy(wie -> assertThat(verhaal.taken(wie, nummer)).doesNotContain(GOEDKEUREN));
        assertThat(team.blik(zaak, verhaal.als(collega)).zaak()).isFalse();
    }
}
