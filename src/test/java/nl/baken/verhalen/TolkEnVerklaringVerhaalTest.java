// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenMedischspoor.REGELEN;
import static nl.baken.verhalen.EenPsychischspoor.BESPREKEN;
import static nl.baken.verhalen.EenZorgspoor.WIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.toestemming.Doel;
import nl.baken.zaak.Spoor;
import nl.baken.zorg.Afrondreden;
import nl.baken.zorg.Behandelaar;
import nl.baken.zorg.MedischeZorg;
import nl.baken.zorg.OntvangMedischeVerklaring;
import nl.baken.zorg.RegelTolk;
import nl.baken.zorg.RondMedischeZorgAf;
import nl.baken.zorg.Tolkregeling;
import nl.baken.zorg.Tolksituatie;
import nl.baken.zorg.Tolkvoorkeur;
import nl.baken.zorg.Tolkwijze;
import nl.baken.zorg.Verklaringdoel;
import nl.baken.zorg.Verwijzingsoort;
import nl.baken.zorg.VraagMedischeVerklaring;
import nl.baken.zorg.Zorgverklaringen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P05.4 with D10b, P05.6 and P06.6: acts on the case page that a track of care takes up. */
@BakenTest
class TolkEnVerklaringVerhaalTest {

    private static final String DEEL = "Tolken en medische verklaringen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenMedischspoor medisch;

    @Autowired
    private MedischeZorg medischeZorg;

    @Autowired
    private Tolkregeling tolken;

    @Autowired
    private Zorgverklaringen verklaringen;

    @Autowired
    private Formulierbinder binder;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaak() {
        zaak = zorg.zaak();
    }

    @Test
    void watBekendIsWordtNietOpnieuwGevraagd() {
        assertThat(binder.alsGetypt(tolken.bekend(zaak)))
                .containsEntry("taal", List.of("Fictiefs"))
                .containsEntry("wijze", List.of("telefoon"));
    }

    @ParameterizedTest
    @CsvSource({
        "AMBULANT, CoMensha (tolkenvergoeding)",
        "STRAFVERHOOR, Politie of OM",
        "GGZ, De ggz-aanbieder of de verzekeraar"
    })
    void deZaakpaginaZegtWieDeTolkBetaalt(Tolksituatie situatie, String betaler) {
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        tolk(situatie);

        assertThat(zorg.blad(zaak, DEEL)).contains("Betaalt: " + betaler).contains("liefst een vrouw");
        assertThat(besluiten()).isEqualTo(1);
        assertThat(verhaal.pad(zaak.waarde())).contains("tolkbetaler-bepalen", "tolk-geregeld");
    }

    @Test
    void zonderRegistratieBijComenshaZegtBakenWatErMoetGebeuren() {
        ZaakNummer ander = eenZaak.toegewezen(WIE);
        zaak = ander;
        tolk(Tolksituatie.AMBULANT);

        assertThat(zorg.loopt(ander, Spoor.MEDISCHE_ZORG))
                .as("het spoor begon door deze vraag")
                .isTrue();
        assertThat(zorg.blad(ander, DEEL))
                .contains("Betaalt: Nog niemand")
                .contains("Bespreek de registratie met de cliënt");
    }

    @Test
    void lopenBeideSporenDanIsErEenBesluit() {
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        tolk(Tolksituatie.OPVANG);

        assertThat(besluiten()).isEqualTo(1);
        assertThat(zorg.taken(zaak, REGELEN, BESPREKEN)).containsExactly(REGELEN, BESPREKEN);
    }

    @Test
    void eenTolkVoorDeGgzAlleenLaatDeMedischeZorgMetRust() {
        zorg.start(zaak, Spoor.PSYCHISCHE_ZORG);
        tolk(Tolksituatie.GGZ);

        assertThat(zorg.blad(zaak, DEEL)).contains("De cliënt is niet verzekerd");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
    }

    @Test
    void zonderEigenToestemmingWordtGeenVerklaringGevraagd() {
        assertThatThrownBy(() -> vraag(Behandelaar.HUISARTS))
                .isInstanceOf(Weigering.class)
                .hasMessage(
                        "Behandelaar: Wie de cliënt is, Medische en psychische gegevens: De cliënt gaf hiervoor geen"
                                + " toestemming, of die geldt niet meer. Vraag die eerst.");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(zorg.blad(zaak, DEEL)).isEmpty();
    }

    @Test
    void eenVerklaringWordtGevolgdEnGaatPreciesEenKeerNaarDeAdvocaat() {
        zorg.toestemming(zaak, Doel.MEDISCHE_VERKLARING);
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        zorg.doet(zaak, REGELEN, "acuut", List.of("geen"), "verzekering", "rvb");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        verhaal.dagen(1, zaak.waarde());
        vraag(Behandelaar.HUISARTS);

        assertThat(zorg.taken(zaak, REGELEN)).as("de vragen zijn al gesteld").isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T75")).contains(LocalDate.of(2026, 2, 17));
        assertThat(zorg.wachtOp(zaak)).contains("Huisarts, de verklaring");
        assertThatThrownBy(() -> vraag(Behandelaar.HUISARTS)).isInstanceOf(Weigering.class);
        verhaal.dagen(5, zaak.waarde());
        String eerste = eersteVerklaring();
        ontvang(eerste, null);
        assertThat(zorg.gehaald(zaak, "T75")).isEqualTo(1);
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG))
                .as("er is niets meer open")
                .isFalse();

        ontvang(eerste, verhaal.vandaag());
        assertThat(zorg.blad(zaak, DEEL)).contains("Aan de advocaat gegeven op 8 februari 2026");
        assertThatThrownBy(() -> ontvang(eerste, verhaal.vandaag()))
                .isInstanceOf(Weigering.class)
                .hasMessage("Deze verklaring is al aan de advocaat gegeven. Dat mag maar één keer.");
        assertThat(verhaal.pad(zaak.waarde())).contains("verklaring-volgen", "verklaring-gevolgd");
    }

    @Test
    void deVerklaringVanDeGgzHoortBijDePsychischeZorg() {
        zorg.toestemming(zaak, Doel.MEDISCHE_VERKLARING);
        vraag(Behandelaar.GGZ);

        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG)).isTrue();
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(zorg.taken(zaak, BESPREKEN))
                .as("het gesprek is nog niet geweest")
                .containsExactly(BESPREKEN);
        zorg.doet(zaak, BESPREKEN, "gevaar", "nee", "hulp", "geen");
        assertThat(zorg.loopt(zaak, Spoor.PSYCHISCHE_ZORG))
                .as("de verklaring komt nog")
                .isTrue();
    }

    @Test
    void wieToestemmingIntrektWachtNietMeerOpDeVerklaring() {
        zorg.toestemming(zaak, Doel.MEDISCHE_VERKLARING);
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        zorg.doet(zaak, REGELEN, "acuut", List.of("geen"), "verzekering", "rvb");
        vraag(Behandelaar.SPECIALIST);
        verhaal.dagen(1, zaak.waarde());
        zorg.toestemming(zaak);

        assertThat(zorg.wachtOp(zaak)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T75")).isEmpty();
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        assertThat(zorg.blad(zaak, DEEL)).contains("Niet meer nodig of niet meer toegestaan.");
    }

    @Test
    void ookEenOntvangenVerklaringGaatZonderToestemmingNietNaarDeAdvocaat() {
        zorg.toestemming(zaak, Doel.MEDISCHE_VERKLARING);
        vraag(Behandelaar.HUISARTS);
        String eerste = eersteVerklaring();
        assertThatThrownBy(() -> ontvang(eerste, verhaal.vandaag().minusDays(1)))
                .isInstanceOf(Weigering.class)
                .hasMessage("Dit kan niet voor 2 februari 2026 zijn. Kies een latere dag.");
        ontvang(eerste, null);
        verhaal.dagen(1, zaak.waarde());
        zorg.toestemming(zaak);

        assertThatThrownBy(() -> ontvang(eerste, verhaal.vandaag()))
                .isInstanceOf(Weigering.class)
                .hasMessage("Advocaat: Medische en psychische gegevens: De cliënt gaf hiervoor geen toestemming, of die"
                        + " geldt niet meer. Vraag die eerst.");
        assertThat(zorg.blad(zaak, DEEL)).contains("Nog niet gegeven");
    }

    @Test
    void wieHetSpoorAfrondtWachtNietMeerOpAfspraakOfVerklaring() {
        zorg.toestemming(zaak, Doel.MEDISCHE_VERKLARING);
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        vraag(Behandelaar.HUISARTS);
        medisch.legVast(zaak, Verwijzingsoort.HUISARTS, null);
        assertThat(zorg.wachtOp(zaak)).contains("Huisarts, een afspraak", "Huisarts, de verklaring");
        assertThat(zorg.laatsteDag(zaak, "T75")).isPresent();
        zorg.als(() -> medischeZorg.rondAf(zaak, new RondMedischeZorgAf(Afrondreden.GEREGELD)));

        assertThat(zorg.wachtOp(zaak)).doesNotContain("Huisarts, een afspraak", "Huisarts, de verklaring");
        assertThat(zorg.laatsteDag(zaak, "T75")).isEmpty();
    }

    private void tolk(Tolksituatie situatie) {
        zorg.als(() -> tolken.regel(
                zaak, new RegelTolk(situatie, Geheim.van("Fictiefs"), Tolkvoorkeur.VROUW, Tolkwijze.TELEFOON, null)));
    }

    private void vraag(Behandelaar behandelaar) {
        zorg.als(() -> verklaringen.vraag(
                zaak, new VraagMedischeVerklaring(Verklaringdoel.SCHRIJNEND_PAD, behandelaar, verhaal.vandaag())));
    }

    private void ontvang(String verklaring, LocalDate naarAdvocaatOp) {
        zorg.als(() -> verklaringen.ontvang(
                zaak, new OntvangMedischeVerklaring(verklaring, verhaal.vandaag(), naarAdvocaatOp)));
    }

    private String eersteVerklaring() {
        return binder.alsGetypt(verklaringen.bekendBijOntvangst(zaak))
                .get("verklaring")
                .get(0);
    }

    private long besluiten() {
        return database.sql("select count(*) from gedeeld.beslissing where nummer = ? and beslissing = 'tolkbetaler'")
                .param(zaak.waarde())
                .query(Long.class)
                .single();
    }
}
