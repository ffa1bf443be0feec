// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verblijf.Alternatief;
import nl.baken.verblijf.DienBezwaarIn;
import nl.baken.verblijf.KiesAlternatief;
import nl.baken.verblijf.Verblijfaanvragen;
import nl.baken.verblijf.Verblijfbezwaren;
import nl.baken.verblijf.Verklaring;
import nl.baken.verblijf.VraagSchrijnendPadAan;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Tijdlijn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P08.10 to P08.12: objecting to what the IND decides, the compelling path, and other ways. */
@BakenTest
class BezwaarEnAlternatiefVerhaalTest {

    private static final String RECHTEN = "rechten-na-vergunning-regelen";
    private static final String VERLENGING = "verlenging-aanvragen";
    private static final String VOORTGEZET = "voortgezet-verblijf-aanvragen";
    private static final String BEZWAAR = "bezwaar-bespreken";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private Verblijfaanvragen aanvragen;

    @Autowired
    private Verblijfbezwaren bezwaren;

    @Autowired
    private Tijdlijn tijdlijn;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakMetEenVerblijfsspoor() {
        zaak = verblijf.zaakOpDeDagVanHetBesluit();
    }

    @Test
    void eenAfwijzingVraagtOmEenBesluitOverBezwaar() {
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);
        assertThat(verblijf.termijn(zaak, "T15").laatsteDag()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.VERGUNNING_GEWEIGERD)).isTrue();

        verblijf.doet(zaak, BEZWAAR, Map.of("keuze", "nog_niet"));
        assertThat(verblijf.taken(zaak)).doesNotContain(BEZWAAR);
        verhaal.nu("2026-04-20T09:00");
        verhaal.dagen(0, zaak.waarde());
        assertThat(verblijf.taken(zaak)).as("tien dagen voor het einde").contains(BEZWAAR);
        verblijf.doet(
                zaak, BEZWAAR, Map.of("keuze", "ingediend", "op", verhaal.vandaag(), "voorlopigeVoorziening", "true"));
        assertThat(verblijf.isGehaald(zaak, "T15")).isTrue();

        verhaal.dagen(60, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.IND_BESLUIT_OP_BEZWAAR, Ketenpartner.IND);
        assertThat(verblijf.taken(zaak)).doesNotContain(BEZWAAR);
    }

    @Test
    void afzienVanBezwaarLaatDeTermijnVervallen() {
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);
        verblijf.doet(zaak, BEZWAAR, Map.of("keuze", "ziet_af"));

        assertThat(verblijf.telt(zaak, "T15")).isFalse();
        assertThat(verblijf.isGehaald(zaak, "T15")).isFalse();
        assertThat(verblijf.taken(zaak)).doesNotContain(BEZWAAR);
    }

    @Test
    void bezwaarNaDeTermijnVraagtEenUitleg() {
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);
        verhaal.dagen(29, zaak.waarde());
        verhaal.als("zorgcoordinator");

        assertThatThrownBy(() -> bezwaren.dienIn(zaak, new DienBezwaarIn(verhaal.vandaag(), null, null)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("bezwaartermijn is dan al voorbij");
        bezwaren.dienIn(
                zaak, new DienBezwaarIn(verhaal.vandaag(), true, Geheim.van("FICTIEF: het besluit kwam laat aan")));

        assertThat(verblijf.taken(zaak)).doesNotContain(BEZWAAR);
        assertThat(verhaal.pad(zaak.waarde())).contains("bezwaar-gevraagd", "bezwaar-genoteerd");
        verhaal.als("zorgcoordinator");
        assertThatThrownBy(() -> bezwaren.dienIn(zaak, new DienBezwaarIn(verhaal.vandaag(), null, null)))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void hetSchrijnendPadGeeftEenJaarEnDanEenToets() {
        verhaal.als("zorgcoordinator");
        aanvragen.vraagSchrijnendPadAan(zaak, new VraagSchrijnendPadAan(List.of(Verklaring.ARTS), verhaal.vandaag()));
        assertThatThrownBy(() -> aanvragen.vraagSchrijnendPadAan(
                        zaak, new VraagSchrijnendPadAan(List.of(Verklaring.ARTS), verhaal.vandaag())))
                .isInstanceOf(Weigering.class);
        assertThat(verhaal.pad(zaak.waarde())).contains("schrijnend-pad-gevraagd", "schrijnend-pad-genoteerd");

        verhaal.dagen(25, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);
        assertThat(verblijf.termijn(zaak, "T13").laatsteDag()).isEqualTo(LocalDate.of(2027, 4, 27));
        verblijf.doet(zaak, RECHTEN, Map.of("nietNodig", "ander_doet_het"));
        verhaal.nu("2026-12-27T09:00");
        verhaal.dagen(0, zaak.waarde());

        assertThat(verblijf.taken(zaak)).contains(VOORTGEZET).doesNotContain(VERLENGING);
    }

    @Test
    void eenAndereAanvraagEindigtDeBedenktijd() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);
        verhaal.dagen(10, zaak.waarde());
        verhaal.als("zorgcoordinator");
        assertThatThrownBy(() -> aanvragen.kiesAlternatief(
                        zaak, new KiesAlternatief(Alternatief.TERUGKEER, verhaal.vandaag(), false)))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("veilig");
        aanvragen.kiesAlternatief(zaak, new KiesAlternatief(Alternatief.TERUGKEER, verhaal.vandaag(), true));
        assertThat(verblijf.telt(zaak, "T09")).isTrue();

        aanvragen.kiesAlternatief(zaak, new KiesAlternatief(Alternatief.ASIEL, verhaal.vandaag(), null));

        assertThat(verblijf.telt(zaak, "T09")).isFalse();
        assertThat(verhaal.pad(zaak.waarde())).contains("alternatief-gevraagd", "alternatief-genoteerd");
        assertThat(tijdlijn.van(zaak))
                .extracting(Tijdlijn.Regel::wat)
                .contains("aanvraag over verblijf vastgelegd")
                .as("de grond staat niet in tijdlijn en logboek")
                .noneMatch(wat -> wat.contains("asiel") || wat.contains("terugkeer"));
    }
}
