// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.termijn.Proefverbinding.NU;
import static nl.baken.termijn.Proefverbinding.WIE;
import static nl.baken.termijn.Proefverbinding.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnwijzigingenTest {

    private static final String ZAAK = "ZC-TERMIJN";
    private static final Geheim REDEN = Geheim.van("FICTIEF: de cliënt is ziek");

    private Proefverbinding proef;
    private Termijnwijzigingen wijzigingen;

    @BeforeEach
    void opent() throws SQLException {
        proef = new Proefverbinding();
        wijzigingen = proef.wijzigingen;
    }

    @AfterEach
    void draaitTerug() throws SQLException {
        proef.close();
    }

    @Test
    void verzettenGeeftEenLaterEindeEnSchuiftDeWaarschuwing() {
        Termijn intake = start("T06", "2026-06-09T10:00");
        Termijn nieuw = verzet(intake, "2026-06-19");

        assertThat(nieuw.vervalt()).isEqualTo(moment("2026-06-19T23:59:59"));
        assertThat(intake.waarschuwt()).containsExactly(moment("2026-06-12T00:00"));
        assertThat(nieuw.waarschuwt()).containsExactly(moment("2026-06-17T00:00"));
        assertThat(proef.gebeurtenissen).containsExactly(new TermijnVerzet(ZAAK, "T06", nieuw.vervalt()));
        assertThat(wijzigingen.van(ZAAK))
                .containsExactly(new Wijziging(
                        intake.id(), Wijziging.Soort.VERZET, intake.vervalt(), nieuw.vervalt(), REDEN, WIE.id(), NU));
    }

    @Test
    void deRedenStaatVersleuteldInDeTabel() {
        verzet(start("T06", "2026-06-09T10:00"), "2026-06-19");
        String bewaard = proef.jdbc
                .sql(
                        "select encode(reden, 'escape') from termijn.wijziging w join termijn.termijn t on t.id = w.termijn"
                                + " where t.nummer = ?")
                .param(ZAAK)
                .query(String.class)
                .single();
        assertThat(bewaard).isNotEmpty().doesNotContain("FICTIEF");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-09, Deze dag is al voorbij. Kies vandaag of een dag daarna.",
        "2026-06-15, De termijn loopt al tot en met 16 juni 2026. Kies een latere dag.",
        "2026-06-16, De termijn loopt al tot en met 16 juni 2026. Kies een latere dag.",
        "2027-06-11, Dit is meer dan een jaar verder. Controleer het jaartal."
    })
    void nietVerzettenNaarEenDagDieNietLaterOfNietZinnigIs(LocalDate naar, String bericht) {
        Termijn intake = start("T06", "2026-06-09T10:00");
        Weigering weigering = catchThrowableOfType(
                Weigering.class, () -> wijzigingen.verleng(ZAAK, intake.id(), new VerzetTermijn(naar, REDEN)));
        assertThat(weigering.fouten()).containsExactly(Map.entry("naar", List.of(bericht)));
        assertThat(proef.termijnen.alleVan(ZAAK)).containsExactly(intake);
        assertThat(proef.gebeurtenissen).isEmpty();
    }

    @Test
    void eenTermijnInUrenKanNaarHetEindeVanVandaag() {
        Termijn plek = start("T23", "2026-06-07T16:00");
        assertThat(plek.vervalt()).isEqualTo(moment("2026-06-10T16:00"));
        assertThat(verzet(plek, "2026-06-10").vervalt()).isEqualTo(moment("2026-06-10T23:59:59"));
    }

    @Test
    void watTeLaatWasEnWordtVerzetBlijftOverschreden() {
        Termijn contact = start("T05", "2026-06-05T10:00");
        Termijn nieuw = verzet(contact, "2026-06-12");
        assertThat(nieuw.isTeLaat(NU)).isFalse();
        assertThat(nieuw.overschredenOp()).isEqualTo(moment("2026-06-08T23:59:59"));
        assertThat(verzet(start("T06", "2026-06-09T10:00"), "2026-06-19").overschredenOp())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T16 | Deze termijn staat in de wet. Je kunt hem niet verzetten of pauzeren.",
                "T09 | Deze termijn is beleid van de overheid. Je kunt hem niet verzetten of pauzeren.",
                "T37 | Deze termijn ligt vast. Je kunt hem niet verzetten of pauzeren."
            })
    void watNietAanOnsIsBlijftStaan(String regel, String bericht) {
        Termijn vast = start(regel, "2026-06-09T10:00");
        assertThat(geweigerd(() -> verzet(vast, "2026-12-31"))).isEqualTo(bericht);
        assertThat(geweigerd(() -> pauzeer(vast))).isEqualTo(bericht);
        assertThat(proef.termijnen.alleVan(ZAAK)).containsExactly(vast);
    }

    @Test
    void watNietMeerLooptVerandertNiet() {
        Termijn intake = start("T06", "2026-06-09T10:00");
        proef.termijnen.gehaald("T06", ZAAK);
        assertThat(geweigerd(() -> verzet(intake, "2026-06-19"))).isEqualTo("Deze termijn loopt niet meer.");
        assertThat(geweigerd(() -> pauzeer(intake))).isEqualTo("Deze termijn loopt niet meer.");
        assertThat(geweigerd(() -> hervat(intake, null))).isEqualTo("Deze termijn is niet gepauzeerd.");
    }

    @Test
    void eenTermijnVanEenAnderNummerBestaatNiet() {
        Termijn intake = start("T06", "2026-06-09T10:00");
        assertThatThrownBy(() -> wijzigingen.pauzeer("ZC-ANDERE", intake.id(), new PauzeerTermijn(REDEN)))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void pauzerenEnHervattenSchuiftEindeEnWaarschuwing() {
        Termijn intake = start("T06", "2026-06-09T10:00");
        Termijn stil = pauzeer(intake);
        assertThat(stil.isGepauzeerd()).isTrue();
        assertThat(stil.vervalt()).isEqualTo(intake.vervalt());
        proef.nu("2026-06-22T09:00");
        assertThat(stil.isTeLaat(moment("2026-06-22T09:00"))).isFalse();
        assertThat(proef.termijnen.verlopen(moment("2026-06-22T09:00")))
                .extracting(Termijn::nummer)
                .doesNotContain(ZAAK);

        Termijn weer = hervat(stil, Geheim.van("FICTIEF: weer beter"));
        assertThat(weer.isGepauzeerd()).isFalse();
        assertThat(weer.vervalt()).isEqualTo(moment("2026-06-26T23:59:59"));
        assertThat(weer.waarschuwt()).containsExactly(moment("2026-06-24T00:00"));
        assertThat(proef.gebeurtenissen)
                .containsExactly(new TermijnVerzet(ZAAK, "T06", null), new TermijnVerzet(ZAAK, "T06", weer.vervalt()));
        assertThat(wijzigingen.van(ZAAK))
                .extracting(Wijziging::soort)
                .containsExactly(Wijziging.Soort.GEPAUZEERD, Wijziging.Soort.HERVAT);
    }

    @Test
    void hervattenMagZonderReden() {
        hervat(pauzeer(start("T06", "2026-06-09T10:00")), null);
        assertThat(wijzigingen.van(ZAAK)).last().satisfies(w -> assertThat(w.reden())
                .isNull());
    }

    @Test
    void watIsGepauzeerdMoetEerstWordenHervat() {
        Termijn stil = pauzeer(start("T06", "2026-06-09T10:00"));
        assertThat(geweigerd(() -> verzet(stil, "2026-06-19")))
                .isEqualTo("Deze termijn is gepauzeerd. Hervat hem eerst.");
        assertThat(geweigerd(() -> pauzeer(stil))).isEqualTo("Deze termijn is al gepauzeerd.");
        assertThat(geweigerd(() -> hervat(start("T07", "2026-06-09T10:00"), null)))
                .isEqualTo("Deze termijn is niet gepauzeerd.");
    }

    @Test
    void watTeLaatIsKanNietMeerWordenGepauzeerd() {
        Termijn contact = start("T05", "2026-06-05T10:00");
        assertThat(geweigerd(() -> pauzeer(contact)))
                .isEqualTo("Deze termijn is al voorbij. Pauzeren kan niet meer, verzetten wel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gehaald", "vervallen"})
    void watStilstaatKanGewoonWordenGehaaldOfVervallenEnIsDanNietOverschreden(String einde) {
        pauzeer(start("T06", "2026-06-09T10:00"));
        proef.nu("2026-07-22T09:00");
        boolean gesloten =
                einde.equals("gehaald") ? proef.termijnen.gehaald("T06", ZAAK) : proef.termijnen.vervallen("T06", ZAAK);
        assertThat(gesloten).isTrue();
        assertThat(proef.termijnen.alleVan(ZAAK)).singleElement().satisfies(t -> {
            assertThat(t.loopt()).isFalse();
            assertThat(t.overschredenOp()).isNull();
        });
    }

    private Termijn start(String regel, String anker) {
        return proef.termijnen.start(regel, ZAAK, moment(anker));
    }

    private Termijn verzet(Termijn termijn, String naar) {
        return wijzigingen.verleng(ZAAK, termijn.id(), new VerzetTermijn(LocalDate.parse(naar), REDEN));
    }

    private Termijn pauzeer(Termijn termijn) {
        return wijzigingen.pauzeer(ZAAK, termijn.id(), new PauzeerTermijn(REDEN));
    }

    private Termijn hervat(Termijn termijn, @Nullable Geheim reden) {
        return wijzigingen.hervat(ZAAK, termijn.id(), new HervatTermijn(reden));
    }

    private static String geweigerd(Runnable handeling) {
        return catchThrowableOfType(Weigering.class, handeling::run).getMessage();
    }
}
