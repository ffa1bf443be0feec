// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.opvang.Adresstand;
import nl.baken.opvang.Doorstroom;
import nl.baken.opvang.LegVertrekVast;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.RegelVeiligAdres;
import nl.baken.opvang.StartDoorstroom;
import nl.baken.opvang.VeiligAdres;
import nl.baken.opvang.VeiligeAdressen;
import nl.baken.opvang.Vertrekken;
import nl.baken.opvang.Vertrekreden;
import nl.baken.opvang.VulPlekAan;
import nl.baken.opvang.Zoekreden;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P04.6 to P04.10: the stay, what comes after it, and leaving. */
class OpvangVerblijfVerhaalTest extends Opvangverhaal {

    @Autowired
    private Feiten feiten;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Doorstroom doorstroom;

    @Autowired
    private Vertrekken vertrekken;

    @Autowired
    private VeiligeAdressen adressen;

    @BeforeEach
    void begeleid() {
        eenZaak.begeleidMet(zaak, "geen");
    }

    @Test
    void deCosmVraagtEenPlanEenOpschalingEnEenReden() {
        opvang.geplaatst(zaak, "cosm", Map.of());
        verhaal.doet(COORDINATOR, nummer, "rvb-aanvragen", Map.of("op", verhaal.vandaag(), "route", "zorgcoordinator"));
        assertThat(termijnen.loopt("T24", nummer)).isEmpty();
        verhaal.dagen(55, nummer);
        assertThat(taken()).doesNotContain("doorstroomplan-maken");
        verhaal.dagen(1, nummer);
        Map<String, Object> plan = Map.of("richting", "vrouwenopvang", "streefdatum", LocalDate.of(2026, 5, 3));
        assertThat(verhaal.probeert(COORDINATOR, nummer, "doorstroomplan-maken", plan))
                .isEqualTo(new Afloop.Afgekeurd(Map.of(
                        "streefdatum", List.of("Kies een dag tot en met 2 mei 2026. Dan eindigt het verblijf."))));
        verhaal.doet(
                COORDINATOR,
                nummer,
                "doorstroomplan-maken",
                Map.of("richting", "vrouwenopvang", "streefdatum", LocalDate.of(2026, 5, 1)));
        verhaal.dagen(28, nummer);
        assertThat(verhaal.taken("beleidsmedewerker", nummer)).containsExactly("doorstroom-opschalen");
        verhaal.doet("beleidsmedewerker", nummer, "doorstroom-opschalen", Map.of("actie", "plek_geregeld"));
        verhaal.dagen(6, nummer);
        verhaal.doet(COORDINATOR, nummer, "langer-verblijf-vastleggen", Map.of("reden", "geen_plek"));

        assertThat(opvang.opschalingen(zaak)).containsExactly("doorstroom");
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("doorstroomplan-nodig", "doorstroomplan-maken", "plan-gemaakt")
                .containsSubsequence("einde-nadert", "verblijfsduur-melden", "doorstroom-opschalen")
                .containsSubsequence("verblijf-te-lang", "langer-verblijf-vastleggen", "reden-vastgelegd");
    }

    @Test
    void na48UurOpEenKortePlekBepaalJeDeOpvangOpnieuw() {
        opvang.geplaatst(zaak, "uren_72", Map.of("slachtofferschap", "onduidelijk"));
        assertThat(opvang.advies(zaak)).containsExactly("UREN_72");
        verhaal.verstrijkt(Duration.ofHours(48), nummer);
        assertThat(taken()).contains("opvangbehoefte-bepalen");
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("bedenktijd_gepland")));
        opvang.elders(zaak, "cosm");
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen", "aangeboden");
        opvang.aangekomen(zaak);

        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "aangekomen");
        assertThat(termijnen.loopt("T23", nummer)).isEmpty();
        assertThat(termijnen.loopt("T22", nummer)).isPresent();
        assertThat(feiten.heeft(zaak, Feitsoort.VERHUISD)).isTrue();
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("kort-verblijf-bijna-om", "opnieuw-zoeken", "zoeken-gestart");
    }

    @Test
    void doorstroomHoudtDeOudePlekBezetTotDeAankomst() {
        opvang.geplaatst(zaak, "cosm", Map.of());
        doe(() -> doorstroom.start(zaak, new StartDoorstroom(Zoekreden.DOORSTROOM)));
        assertThatThrownBy(() -> doe(() -> doorstroom.start(zaak, new StartDoorstroom(Zoekreden.VEILIGHEID))))
                .isInstanceOf(Weigering.class);
        opvang.behoefte(zaak, Map.of());
        verhaal.verstrijkt(Duration.ofHours(30), nummer);
        assertThat(verhaal.taken("beleidsmedewerker", nummer)).isEmpty();
        opvang.elders(zaak, "mo");
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen", "aangeboden");
        opvang.aangekomen(zaak);

        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "aangekomen");
        assertThat(termijnen.loopt("T22", nummer)).isEmpty();
        assertThat(verhaal.pad(nummer)).containsSubsequence("opvang-veranderd", "opvangbehoefte-bepalen", "vertrek");
    }

    @Test
    void uitplaatsingIsNooitHetEindeVanDeOpvang() {
        opvang.geplaatst(zaak, "vo", Map.of());
        doe(() -> vertrekken.legTussendoorVast(zaak, vertrek(Vertrekreden.HUISREGELS)));

        assertThat(opvang.standen(zaak)).containsExactly("vertrokken");
        assertThat(taken()).contains("opvangbehoefte-bepalen");
    }

    @Test
    void wieWegWilEindigtHetSpoor() {
        opvang.geplaatst(zaak, "vo", Map.of());
        assertThatThrownBy(() -> doe(() -> vertrekken.legTussendoorVast(
                        zaak,
                        new LegVertrekVast(
                                verhaal.vandaag().minusDays(1), Vertrekreden.CLIENT_STOPT, null, null, null))))
                .hasMessage("De cliënt kwam er pas op 2 februari 2026.");
        doe(() -> vertrekken.legTussendoorVast(zaak, vertrek(Vertrekreden.CLIENT_STOPT)));

        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isFalse();
        assertThatThrownBy(() -> doe(() -> vertrekken.legTussendoorVast(zaak, vertrek(Vertrekreden.MOB))))
                .hasMessage("De cliënt verblijft nu niet in de opvang.");
    }

    @Test
    void eenAndereSoortPlekHeeftAndereTermijnen() {
        opvang.geplaatst(zaak, "vo", Map.of());
        assertThat(termijnen.loopt("T22", nummer)).isEmpty();
        doe(() -> doorstroom.vulAan(
                zaak,
                new VulPlekAan(Opvangtype.COSM, Geheim.van("De Verzonnen Haven"), Geheim.van("Verzonnenlaan 1"))));

        assertThat(termijnen.loopt("T22", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 5, 2));
    }

    @Test
    void eenVeiligAdresIsEenHandelingVanHetSpoor() {
        opvang.begint(zaak);
        doe(() -> adressen.regel(
                zaak, new RegelVeiligAdres(VeiligAdres.BRIEFADRES, Adresstand.AANGEVRAAGD, verhaal.vandaag())));

        assertThat(opvang.tijdlijn(zaak)).contains("veilig adres bijgewerkt");
        assertThat(verhaal.pad(nummer)).containsSubsequence("veilig-adres-gevraagd", "veilig-adres-vastgelegd");
    }

    private LegVertrekVast vertrek(Vertrekreden reden) {
        return new LegVertrekVast(verhaal.vandaag(), reden, null, null, null);
    }

    private void doe(Runnable handeling) {
        verhaal.als(COORDINATOR);
        try {
            handeling.run();
        } finally {
            verhaal.niemand();
        }
    }
}
