// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static nl.baken.verhalen.EenStrafzaak.UITLEGGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.strafrecht.Advocaatstand;
import nl.baken.strafrecht.Begeleider;
import nl.baken.strafrecht.Gesprekssoort;
import nl.baken.strafrecht.Gesprekswens;
import nl.baken.strafrecht.LegKeuzeAangifteUit;
import nl.baken.strafrecht.Uitleg;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.NietNodig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P07.1 to P07.3 and P07.6: the client hears what can be chosen, and is heard no more often than needed. */
@BakenTest
class AangifteVerhaalTest {

    private static final String NAVRAGEN = "intakegesprek-navragen";
    private static final String BESPREKEN = "verhoren-met-om-bespreken";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Termijnwijzigingen wijzigingen;

    @Autowired
    private Uitleg uitleg;

    private ZaakNummer zaak;

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-02-02T09:00");
    }

    @Test
    void eerstKrijgtDeClientUitlegEnEenAdvocaat() {
        zaak = strafzaak.gestart();
        assertThat(strafzaak.taken(zaak)).containsExactly(UITLEGGEN);
        assertThat(termijnen.loopt("T80", zaak.waarde()).orElseThrow().laatsteDag())
                .isEqualTo(verhaal.vandaag().plusDays(7));

        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, strafzaak.uitleg("nog_niet"));

        assertThat(termijnen.loopt("T80", zaak.waarde())).isEmpty();
        verhaal.dagen(60, zaak.waarde());
        assertThat(strafzaak.taken(zaak))
                .as("niemand vraagt om een gesprek of een besluit")
                .isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).containsSubsequence(UITLEGGEN, "uitleg-bekend");
    }

    @Test
    void wieOpDeZaakpaginaUitlegtKrijgtGeenTaakMeer() {
        zaak = strafzaak.gestart();
        verhaal.als(COORDINATOR);
        uitleg.legTussendoorUit(
                zaak,
                new LegKeuzeAangifteUit(
                        verhaal.vandaag(),
                        Begeleider.ADVOCAAT,
                        Geheim.van("Fictiefs"),
                        Advocaatstand.GEREGELD,
                        Gesprekswens.NEE,
                        null));

        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("uitleg-niet-meer-nodig", "uitleg-vervallen");
        assertThatThrownBy(() -> strafzaak.alsCoordinator(() -> uitleg.legTussendoorUit(
                        zaak, new LegKeuzeAangifteUit(null, null, null, null, null, NietNodig.AL_GEREGELD))))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("nietNodig"));
    }

    @Test
    void uitlegKanNietVoorHetSignaalZijnGeweestEnMagWordenOvergeslagen() {
        zaak = strafzaak.gestart();
        Map<String, Object> teVroeg = new HashMap<>(strafzaak.uitleg("nee"));
        teVroeg.put("uitgelegdOp", verhaal.vandaag().minusDays(2));

        assertThat(verhaal.probeert(COORDINATOR, zaak.waarde(), UITLEGGEN, teVroeg))
                .isEqualTo(new Afloop.Afgekeurd(Map.of(
                        "uitgelegdOp",
                        List.of("Dit kan niet voor het signaal zijn geweest. Kies 1 februari 2026 of later."))));
        assertThat(verhaal.probeert(COORDINATOR, zaak.waarde(), UITLEGGEN, Map.of()))
                .isInstanceOf(Afloop.Afgekeurd.class);
        verhaal.doet(COORDINATOR, zaak.waarde(), UITLEGGEN, Map.of("nietNodig", "ander_doet_het"));

        assertThat(strafzaak.taken(zaak)).isEmpty();
    }

    @Test
    void naVeertienDagenZonderGesprekVraagJeHetNaTelkensOpnieuw() {
        zaak = strafzaak.uitgelegd("ja");
        verhaal.dagen(13, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(NAVRAGEN);

        verhaal.doet(COORDINATOR, zaak.waarde(), NAVRAGEN, Map.of("nagevraagdOp", verhaal.vandaag()));
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(14, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(NAVRAGEN);

        strafzaak.meldt(zaak, Ketenpartner.AVIM, Berichtsoort.INTAKEGESPREK_GEHOUDEN);
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(30, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("gesprek-blijft-uit", "gesprek-intussen-gemeld");
    }

    @Test
    void eenGeplandGesprekTeltVanafDeAfspraakEnNavragenKanNietNodigZijn() {
        zaak = strafzaak.uitgelegd("ja");
        strafzaak.meldt(
                zaak,
                Ketenpartner.ARBEIDSINSPECTIE,
                Berichtsoort.INTAKEGESPREK_GEPLAND,
                verhaal.vandaag().plusDays(5));
        assertThat(verhaal.pad(zaak.waarde())).contains("gesprek-gemeld");
        verhaal.dagen(18, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(1, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(NAVRAGEN);

        verhaal.doet(COORDINATOR, zaak.waarde(), NAVRAGEN, Map.of("nietNodig", "client_wil_niet"));
        verhaal.dagen(60, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(termijnen.loopt("T81", zaak.waarde())).isEmpty();
    }

    @Test
    void wieDeTermijnVanHetNavragenVerzetVerzetOokDeTaak() {
        zaak = strafzaak.uitgelegd("ja");
        verhaal.dagen(14, zaak.waarde());
        long termijn = termijnen.loopt("T81", zaak.waarde()).orElseThrow().id();
        strafzaak.alsCoordinator(() -> wijzigingen.verleng(
                zaak.waarde(),
                termijn,
                new VerzetTermijn(verhaal.vandaag().plusDays(10), Geheim.van("FICTIEF: de politie belt zelf"))));

        assertThat(strafzaak.taken(zaak)).isEmpty();
        verhaal.dagen(10, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(NAVRAGEN);
    }

    @Test
    void deAangifteWordtGemeldEnNaMeerDanDrieVerhorenPraatJeMetHetOm() {
        zaak = strafzaak.uitgelegd("ja");
        strafzaak.aangifte(zaak);
        assertThat(strafzaak.feiten(zaak)).contains(Feitsoort.AANGIFTE_GEDAAN);
        assertThat(termijnen.loopt("T81", zaak.waarde())).isEmpty();
        strafzaak.verhoor(zaak);
        strafzaak.verhoor(zaak);
        assertThat(strafzaak.taken(zaak)).isEmpty();

        strafzaak.verhoor(zaak);
        assertThat(strafzaak.taken(zaak)).containsExactly(BESPREKEN);
        strafzaak.verhoor(zaak);
        assertThat(strafzaak.taken(zaak)).containsExactly(BESPREKEN);
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                BESPREKEN,
                Map.of("besprokenOp", verhaal.vandaag(), "uitkomst", "geen_verhoor_meer"));

        assertThat(strafzaak.taken(zaak)).isEmpty();
        strafzaak.verhoor(zaak);
        assertThat(strafzaak.taken(zaak)).containsExactly(BESPREKEN);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESPREKEN, Map.of("nietNodig", "al_geregeld"));
        assertThat(verhaal.pad(zaak.waarde())).contains("te-veel-verhoren");

        verhaal.dagen(1, zaak.waarde());
        strafzaak.aangifte(zaak);
        assertThat(strafzaak.feiten(zaak))
                .as("een aanvulling is niet nog een aangifte")
                .containsOnlyOnce(Feitsoort.AANGIFTE_GEDAAN);
    }

    @Test
    void eenAangifteVoorHetSignaalWordtGeweigerd() {
        zaak = strafzaak.gestart();

        assertThatThrownBy(() -> strafzaak.gehoord(
                        zaak, Gesprekssoort.AANGIFTE, verhaal.vandaag().minusDays(2)))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("op"));
        assertThat(strafzaak.feiten(zaak)).isEmpty();
    }
}
