// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.zaak.Afsluitantwoord.CLIENT_ZIET_AF;
import static nl.baken.zaak.Afsluitantwoord.GEREGELD;
import static nl.baken.zaak.Afsluitantwoord.NIET_VAN_TOEPASSING;
import static nl.baken.zaak.Afsluitantwoord.OVERGEDRAGEN;
import static nl.baken.zaak.Afsluitonderdeel.STRAFRECHT;
import static nl.baken.zaak.Afsluitonderdeel.VEILIGE_PLEK;
import static nl.baken.zaak.Afsluitonderdeel.VERBLIJF;
import static nl.baken.zaak.Afsluitonderdeel.VERZEKERING;
import static nl.baken.zaak.Afsluitonderdeel.ZORG_OVERGEDRAGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.strafrecht.Afrondreden;
import nl.baken.strafrecht.Clientbesluit;
import nl.baken.toestemming.Doel;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import nl.baken.zaak.Afsluitstand;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** P10.1, D12: what the tracks know is not asked again at closing, and what is not sure is. */
@BakenTest
class AfsluitstandVerhaalTest {

    private static final Map<String, String> MEDISCH_NIET_NODIG = Map.of("nietNodig", "niet_van_toepassing");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private List<Afsluitstand> bronnen;

    private ZaakNummer zaak;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
    }

    @ParameterizedTest
    @CsvSource({"vo, true", "multiprobleem, true", "uren_72, false", "hotel_noodplek, false"})
    void wieErgensKanBlijvenHeeftEenVeiligePlek(String soort, boolean bekend) {
        opvang.geplaatst(zaak, soort, Map.of("leeftijdsklasse", "vanaf_23"));

        assertThat(weet(VEILIGE_PLEK)).isEqualTo(bekend ? Optional.of(GEREGELD) : Optional.empty());
    }

    @Test
    void wieEenAnderePlekZoektWeetHetNogNiet() {
        opvang.geplaatst(zaak, "vo", Map.of("leeftijdsklasse", "vanaf_23"));
        handelingen.doet(zaak, "opvang/doorstroom-starten", Map.of("reden", "veiligheid"));

        assertThat(weet(VEILIGE_PLEK)).isEmpty();
    }

    @Test
    void eenEigenVeiligePlekIsOokEenPlek() {
        assertThat(weet(VEILIGE_PLEK)).isEmpty();
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("eigenPlek", "bevestigd", "leeftijdsklasse", "vanaf_23"));

        assertThat(weet(VEILIGE_PLEK)).contains(GEREGELD);
    }

    @ParameterizedTest
    @CsvSource({"zvw, true", "rvb, true", "onverzekerd, false"})
    void eenVerzekeringStaatVast(String soort, boolean bekend) {
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        zorg.doet(zaak, "medische-zorg-regelen", "acuut", List.of("geen"), "verzekering", soort);

        assertThat(weet(VERZEKERING)).isEqualTo(bekend ? Optional.of(GEREGELD) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"geregeld, GEREGELD", "client_ziet_af, CLIENT_ZIET_AF", "ander_doet_het, OVERGEDRAGEN", "vertrokken, "})
    void watJijZeiAanHetEindeVanDeZorgGeldt(String reden, Afsluitantwoord antwoord) {
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        assertThat(weet(ZORG_OVERGEDRAGEN)).as("het spoor loopt").isEmpty();
        handelingen.doet(zaak, "zorg/medische-zorg-afronden", Map.of("reden", reden));

        assertThat(weet(ZORG_OVERGEDRAGEN)).isEqualTo(Optional.ofNullable(antwoord));
    }

    @Test
    void vanTweeSporenVanZorgTeltHetMinstGeregelde() {
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        handelingen.doet(zaak, "zorg/medische-zorg-afronden", Map.of("reden", "geregeld"));
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        assertThat(weet(ZORG_OVERGEDRAGEN)).isEmpty();
        handelingen.doet(zaak, "zorg/psychische-zorg-afronden", Map.of("reden", "ander_doet_het"));
        assertThat(weet(ZORG_OVERGEDRAGEN)).contains(OVERGEDRAGEN);

        verhaal.dagen(1, zaak.waarde());
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        verhaal.doet("zorgcoordinator", zaak.waarde(), "medische-zorg-regelen", MEDISCH_NIET_NODIG);
        assertThat(weet(ZORG_OVERGEDRAGEN))
                .as("wat over een eerdere keer werd gezegd telt niet")
                .isEmpty();
    }

    @Test
    void eenBehandelingDieKlaarIsHoeftNiemandOverTeNemen() {
        zorg.toestemming(zaak, Doel.GGZ);
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        zorg.doet(
                zaak,
                "stabilisatie-bespreken",
                "gevaar",
                "nee",
                "hulp",
                "verwezen",
                "verwezenOp",
                verhaal.vandaag(),
                "aanbieder",
                "basis");
        zorg.bericht(zaak, Berichtsoort.GGZ_BEHANDELING_GEEINDIGD, verhaal.vandaag());

        assertThat(weet(ZORG_OVERGEDRAGEN)).contains(GEREGELD);
    }

    @Test
    void zonderStrafzaakIsErNietsTeVragen() {
        assertThat(weet(STRAFRECHT)).contains(NIET_VAN_TOEPASSING);
        strafzaak.start(zaak);
        assertThat(weet(STRAFRECHT)).as("het spoor loopt").isEmpty();
        strafzaak.rondAf(zaak, Afrondreden.ONDERZOEK_GESTOPT);

        assertThat(weet(STRAFRECHT)).contains(GEREGELD);
    }

    @Test
    void wieAfzagVanAangifteHoeftHetNietNogEensTeZeggen() {
        strafzaak.start(zaak);
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);

        assertThat(weet(STRAFRECHT)).contains(CLIENT_ZIET_AF);
    }

    @Test
    void eenVergunningTeltZolangZeGeldt() {
        verblijf.start(zaak);
        verblijf.stelPositieVast(zaak, Map.of("advocaat", "gevraagd"));
        assertThat(weet(VERBLIJF)).isEmpty();
        verblijf.bericht(
                zaak,
                Berichtsoort.IND_VERLEEND,
                Ketenpartner.IND,
                verhaal.vandaag(),
                verhaal.vandaag().plusDays(9));
        assertThat(weet(VERBLIJF)).contains(GEREGELD);

        verhaal.dagen(10, zaak.waarde());
        assertThat(weet(VERBLIJF)).isEmpty();
    }

    @Test
    void metBezwaarIsDeAdvocaatErmeeBezig() {
        verblijf.start(zaak);
        verblijf.stelPositieVast(zaak, Map.of());
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);
        assertThat(weet(VERBLIJF)).isEmpty();
        handelingen.doet(zaak, "verblijf/bezwaar-indienen", Map.of("op", verhaal.vandaag()));

        assertThat(weet(VERBLIJF)).contains(GEREGELD);
    }

    @Test
    void eenBekendeAdvocaatIsGenoeg() {
        verblijf.start(zaak);
        verblijf.stelPositieVast(zaak, Map.of("advocaat", "bekend"));

        assertThat(weet(VERBLIJF)).contains(GEREGELD);
    }

    @ParameterizedTest
    @CsvSource({
        "ander_verblijfsrecht, GEREGELD",
        "teruggekeerd, NIET_VAN_TOEPASSING",
        "niet_nodig, NIET_VAN_TOEPASSING",
        "uitgeprocedeerd, "
    })
    void eenAfgerondVerblijfIsDuidelijkBehalveZonderMogelijkheden(String reden, Afsluitantwoord antwoord) {
        verblijf.start(zaak);
        verblijf.stelPositieVast(zaak, Map.of());
        handelingen.doet(zaak, "verblijf/verblijf-afronden", Map.of("reden", reden));

        assertThat(weet(VERBLIJF)).isEqualTo(Optional.ofNullable(antwoord));
    }

    @Test
    void eenNederlanderHeeftGeenVerblijfsvraag() {
        opvang.begeleid(zaak, Map.of("nationaliteitsgroep", "nederlands", "verblijfsstatus", "nederlander"));

        assertThat(weet(VERBLIJF)).contains(NIET_VAN_TOEPASSING);
    }

    /** The most settled of what the tracks know, as on the form. */
    private Optional<Afsluitantwoord> weet(Afsluitonderdeel onderdeel) {
        return bronnen.stream()
                .map(bron -> bron.bekend(zaak).get(onderdeel))
                .filter(stand -> stand != null)
                .map(Afsluitstand.Stand::antwoord)
                .min(Comparator.naturalOrder());
    }
}
