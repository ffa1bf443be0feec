// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Afwezigmelding.Gemeld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X5 for one case: tasks and access go to who stands in, and come back. */
@BakenTest
class WaarnemingVerhaalTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 6, 1);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenAfwezigheid afwezigheid;

    private String ziek;
    private String collega;

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-06-01T09:00");
        ziek = afwezigheid.collega();
        collega = afwezigheid.collega();
    }

    @Test
    void plotselingGaanDeTakenMeteenOverEnBijTerugkomstTerug() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, collega);

        Gemeld gemeld = afwezigheid.afwezig(ziek, MAANDAG, null);

        assertThat(gemeld.uitslag().inWoorden()).isEqualTo("1 zaak overgedragen.");
        afwezigheid.isVan(zaak, ziek, collega);
        assertThat(afwezigheid.taken(collega, zaak)).containsExactly("intake-vastleggen", "rechten-bespreken");
        assertThat(afwezigheid.taken(ziek, zaak)).isEmpty();

        verhaal.doet(collega, zaak.waarde(), "rechten-bespreken", eenZaak.rechten(EenZaak.TOESTEMMINGEN));
        assertThat(afwezigheid.taken(collega, zaak))
                .as("ook wat er nog komt")
                .containsExactly("comensha-registratie-controleren", "intake-vastleggen");

        afwezigheid.terug(gemeld.id());
        afwezigheid.isVan(zaak, ziek, null);
        assertThat(afwezigheid.taken(ziek, zaak))
                .containsExactly("comensha-registratie-controleren", "intake-vastleggen");
        assertThat(afwezigheid.heeftToegang(collega, zaak))
                .as("vaste waarnemer")
                .isTrue();
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence(
                        "waarneming-openen",
                        "begin-bepalen",
                        "waarneming-starten",
                        "einde-gewijzigd",
                        "einde-bepalen",
                        "waarneming-beeindigen",
                        "zorgcoordinator-terug");
    }

    @Test
    void geplandBegintHetOmMiddernachtEnEindigtHetAanHetEindVanDeLaatsteDag() {
        ZaakNummer zaak = afwezigheid.zaak(ziek, null);
        Gemeld gemeld = afwezigheid.afwezig(ziek, LocalDate.of(2026, 6, 3), LocalDate.of(2026, 6, 5));
        afwezigheid.kiest(gemeld.id(), zaak, afwezigheid.collega());
        assertThat(afwezigheid.kiest(gemeld.id(), zaak, collega).isCompleet()).isTrue();
        afwezigheid.isVan(zaak, ziek, null);

        verhaal.nu("2026-06-02T23:59:59");
        verhaal.verstrijkt(Duration.ZERO, zaak.waarde());
        afwezigheid.isVan(zaak, ziek, null);
        assertThat(afwezigheid.heeftToegang(collega, zaak)).isFalse();

        verhaal.verstrijkt(Duration.ofSeconds(1), zaak.waarde());
        afwezigheid.isVan(zaak, ziek, collega);
        assertThat(afwezigheid.heeftToegang(collega, zaak)).isTrue();

        verhaal.nu("2026-06-05T23:59:59");
        verhaal.verstrijkt(Duration.ZERO, zaak.waarde());
        afwezigheid.isVan(zaak, ziek, collega);

        verhaal.verstrijkt(Duration.ofSeconds(1), zaak.waarde());
        afwezigheid.isVan(zaak, ziek, null);
        assertThat(afwezigheid.heeftToegang(collega, zaak)).isFalse();
        assertThat(afwezigheid.taken(ziek, zaak)).contains("intake-vastleggen");
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence("afspraak-gewijzigd", "waarneming-vervallen")
                .containsSubsequence("begin-bereikt", "waarneming-starten", "einde-bereikt", "waarneming-beeindigen");
    }
}
