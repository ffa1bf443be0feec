// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Overdrachtsblad.Deel;
import nl.baken.zorgcoordinatie.Overdrachtsbladen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The handover sheet writes itself, tells no number, and stays as it was when somebody took over. */
@BakenTest
class OverdrachtsbladVerhaalTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 6, 1);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenAfwezigheid afwezigheid;

    @Autowired
    private Overdrachtsbladen bladen;

    @Autowired
    private JdbcClient database;

    private String ziek;
    private String collega;
    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakMetEenPlan() {
        verhaal.nu("2026-06-01T09:00");
        ziek = afwezigheid.collega();
        collega = afwezigheid.collega();
        zaak = afwezigheid.zaak(ziek, null);
        String nummer = zaak.waarde();
        verhaal.doet(ziek, nummer, "intake-vastleggen", EenZaak.INTAKE);
        verhaal.doet(ziek, nummer, "veiligheid-screenen", EenZaak.screening("schuldbinding"));
        verhaal.doet(ziek, nummer, "rechten-bespreken", eenZaak.rechten("comensha"));
        verhaal.doet(ziek, nummer, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
        verhaal.doet(ziek, nummer, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        long id = afwezigheid
                .afwezig(ziek, MAANDAG.plusDays(1), MAANDAG.plusDays(9))
                .id();
        afwezigheid.kiest(id, zaak, collega);
        verhaal.dagen(1, zaak.waarde());
        afwezigheid.isVan(zaak, ziek, collega);
    }

    @Test
    void hetBladZegtWatDeWaarnemerMoetWetenEnGeenNummer() {
        verhaal.als(collega);
        Overdrachtsbladen.Pagina pagina = bladen.nu(zaak);

        assertThat(pagina.stand()).contains("neemt waar voor " + ziek + " tot en met 10 juni 2026");
        assertThat(pagina.blad().gevaar()).isEqualTo("oranje");
        assertThat(pagina.blad().waarschuwing()).isEqualTo("Geen voicemail inspreken");
        assertThat(pagina.blad().contact()).as("de waarschuwing staat er al").isEqualTo("Telefoon");
        assertThat(tekst(pagina.blad().delen()))
                .contains("Volgend contact", "Uiterlijk 8 juni 2026", "Evaluatie van het zorgplan")
                .contains("Afspraken", "Elke week bellen", "112 bellen")
                .doesNotContain("06-00000000", "vlieger");
        assertThat(pagina.eerdere()).hasSize(1);
    }

    @Test
    void hetBladVanDeOverdrachtBlijftZoalsHetWasEnStaatVersleuteldInDeTabel() {
        verhaal.als(collega);
        long overdracht = bladen.nu(zaak).eerdere().get(0).id();
        verhaal.niemand();
        verhaal.dagen(3, zaak.waarde());
        verhaal.als(collega);

        assertThat(tekst(bladen.toen(zaak, overdracht).blad().delen())).contains("over 6 dagen");
        assertThat(tekst(bladen.nu(zaak).blad().delen())).contains("over 3 dagen");
        assertThatThrownBy(() -> bladen.toen(zaak, overdracht + 1_000_000)).isInstanceOf(NietGevonden.class);
        byte[] bewaard = database.sql("select blad from zorgcoordinatie.waarneming where id = ?")
                .param(overdracht)
                .query(byte[].class)
                .single();
        assertThat(new String(bewaard, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Elke week bellen");
    }

    @Test
    void wieDeZaakNietDraagtVindtGeenBlad() {
        for (String ander : List.of("zorgcoordinator", "teamleider_zc", "auditor", "melder")) {
            verhaal.als(ander);
            assertThatThrownBy(() -> bladen.nu(zaak)).as(ander).isInstanceOf(NietGevonden.class);
        }
        verhaal.niemand();
        verhaal.dagen(10, zaak.waarde());
        verhaal.als(collega);
        assertThatThrownBy(() -> bladen.nu(zaak)).as("de waarneming is voorbij").isInstanceOf(NietGevonden.class);
    }

    private static String tekst(List<Deel> delen) {
        StringBuilder alles = new StringBuilder();
        delen.forEach(deel -> {
            alles.append(deel.titel()).append('\n');
            deel.regels().forEach(regel -> alles.append(regel.tekst())
                    .append(' ')
                    .append(regel.toelichting())
                    .append('\n'));
        });
        return alles.toString();
    }
}
