// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtregistratie;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenberichten;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.RegistreerKetenbericht;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zorgcoordinatie.Sporenbegin;
import nl.baken.zorgcoordinatie.StartSporen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Messages of partners: twice, late, in any order, for a closed or unknown case; and what can't be true. */
@BakenTest
class KetenberichtVerhaalTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 9);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Ketenberichten berichten;

    @Autowired
    private Berichtregistratie registratie;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Sporenbegin sporenbegin;

    @Autowired
    private Feiten feiten;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-09T10:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        verhaal.als("zorgcoordinator");
    }

    @Test
    void hetStartHetSpoorOokVoorDeIntake() {
        assertThat(berichten.ontvang(zaak, bedenktijd())).isEqualTo(Ontvangst.VERWERKT);

        assertThat(sporen.lopend(zaak)).containsExactly(Spoor.VERBLIJF);
        assertThat(feiten.laatste(zaak, Feitsoort.BEDENKTIJD_GESTART)).contains(VANDAAG);
        assertThat(verhaal.pad(zaak.waarde())).contains("verblijf-nodig", "verblijf");
    }

    @Test
    void hetzelfdeBerichtTweeKeerDoetEenKeerIets() {
        berichten.ontvang(zaak, bedenktijd());
        int lengte = verhaal.pad(zaak.waarde()).size();

        assertThat(berichten.ontvang(zaak, bedenktijd())).isEqualTo(Ontvangst.AL_ONTVANGEN);
        assertThat(verhaal.pad(zaak.waarde())).hasSize(lengte);
        assertThat(berichten.van(zaak)).hasSize(1);
        assertThatThrownBy(() -> registratie.registreer(
                        zaak,
                        new RegistreerKetenbericht(
                                Ketenpartner.AVIM,
                                Berichtsoort.BEDENKTIJD_GESTART,
                                VANDAAG,
                                null,
                                null,
                                null,
                                null,
                                null)))
                .isInstanceOf(Weigering.class)
                .hasMessage("Dit bericht staat er al, van dezelfde dag. Er is niets veranderd.");
    }

    @Test
    void metEenAnderKenmerkIsHetEenAnderBericht() {
        Ketenbericht zitting = new Ketenbericht(
                Berichtsoort.ZITTING_GEPLAND,
                Ketenpartner.OM,
                VANDAAG.plusDays(60),
                null,
                Geheim.van("FICTIEF-1"),
                null,
                false);
        Ketenbericht andere = new Ketenbericht(
                Berichtsoort.ZITTING_GEPLAND,
                Ketenpartner.OM,
                VANDAAG.plusDays(60),
                null,
                Geheim.van("FICTIEF-2"),
                null,
                false);

        assertThat(berichten.ontvang(zaak, zitting)).isEqualTo(Ontvangst.VERWERKT);
        assertThat(berichten.ontvang(zaak, andere)).isEqualTo(Ontvangst.VERWERKT);
    }

    @Test
    void wieDitNietKanZeggenWordtGeweigerdEnErBlijftNietsVanOver() {
        assertThatThrownBy(() -> berichten.ontvang(
                        zaak, Ketenbericht.van(Berichtsoort.BEDENKTIJD_GESTART, Ketenpartner.IND, VANDAAG)))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("van"))
                .hasMessageContaining("AVIM (politie) of KMar");

        assertThat(berichten.van(zaak)).isEmpty();
        assertThat(sporen.lopend(zaak)).isEmpty();
    }

    @Test
    void watNogNietWasOfVoorHetSignaalLigtKanNiet() {
        weigert("op", Ketenbericht.van(Berichtsoort.BEDENKTIJD_GESTART, Ketenpartner.AVIM, VANDAAG.plusDays(1)));
        weigert("op", Ketenbericht.van(Berichtsoort.M55_VERZONDEN, Ketenpartner.AVIM, LocalDate.of(2026, 1, 31)));
        assertThat(berichten.ontvang(
                        zaak, Ketenbericht.van(Berichtsoort.OM_SEPOT, Ketenpartner.OM, LocalDate.of(2026, 2, 1))))
                .as("de dag van het signaal kan")
                .isEqualTo(Ontvangst.VERWERKT);
    }

    @Test
    void eenVergunningDieEindigtVoorZijBegintKanNiet() {
        weigert("geldigTot", verleend(VANDAAG.minusDays(1)));
        weigert("geldigTot", verleend(VANDAAG));

        assertThat(termijnen.loopt("T13", zaak.waarde())).isEmpty();
    }

    @Test
    void eenNederlandseClientHeeftGeenVerblijfsspoor() {
        Map<String, Object> nederlander = new HashMap<>(EenZaak.INTAKE);
        nederlander.putAll(Map.of("nationaliteitsgroep", "nederlands", "verblijfsstatus", "nederlander"));
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.doet("zorgcoordinator", zaak.waarde(), "intake-vastleggen", nederlander);
        verhaal.als("zorgcoordinator");

        assertThatThrownBy(() -> berichten.ontvang(zaak, bedenktijd()))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Nederlandse");
        assertThat(berichten.van(zaak)).as("niets half gedaan").isEmpty();
        assertThatThrownBy(() -> sporenbegin.start(zaak, new StartSporen(List.of(Spoor.JURIDISCH, Spoor.VERBLIJF))))
                .isInstanceOf(Weigering.class);
        assertThat(sporen.lopend(zaak)).as("ook het andere spoor niet").isEmpty();
    }

    @Test
    void eenSpoorDatLooptStartNietNogEens() {
        sporenbegin.start(zaak, new StartSporen(List.of(Spoor.JURIDISCH)));

        assertThatThrownBy(() -> sporenbegin.start(zaak, new StartSporen(List.of(Spoor.JURIDISCH))))
                .hasMessage("Dit spoor loopt al: juridische hulp en schade.");
    }

    @Test
    void naHetSluitenBlijftHetBewaardEnWeetDeTeamleiderHet() {
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        verhaal.als("zorgcoordinator");

        assertThat(berichten.ontvang(zaak, bedenktijd())).isEqualTo(Ontvangst.ZAAK_GESLOTEN);

        assertThat(sporen.lopend(zaak)).isEmpty();
        assertThat(berichten.van(zaak))
                .extracting(Ketenberichten.Ontvangen::uitkomst)
                .containsExactly(Ontvangst.ZAAK_GESLOTEN);
        assertThat(berichten.naSluiten(verhaal.moment().minusSeconds(60))).contains(zaak);
    }

    @Test
    void eenOnbekendeZaakAntwoordtAlsEenVerbodenZaak() {
        verhaal.als("zorgcoordinator2");

        assertThatThrownBy(() -> berichten.ontvang(zaak, bedenktijd())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> berichten.ontvang(ZaakNummer.nieuw(), bedenktijd()))
                .isInstanceOf(NietGevonden.class);
        verhaal.niemand();
        assertThat(berichten.ontvang(ZaakNummer.nieuw(), bedenktijd()))
                .as("een aangesloten systeem hoort dat de zaak er niet is")
                .isEqualTo(Ontvangst.ONBEKENDE_ZAAK);
    }

    @Test
    void zonderZorgcoordinatorKanErNogNietsBinnenkomen() {
        ZaakNummer nieuw = eenZaak.zaak();

        assertThatThrownBy(() -> berichten.ontvang(nieuw, bedenktijd()))
                .hasMessage("Er is nog geen zorgcoördinator. Wijs die eerst toe.");
    }

    private void weigert(String veld, Ketenbericht bericht) {
        assertThatThrownBy(() -> berichten.ontvang(zaak, bericht))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo(veld));
        assertThat(berichten.van(zaak)).isEmpty();
    }

    private static Ketenbericht bedenktijd() {
        return Ketenbericht.van(Berichtsoort.BEDENKTIJD_GESTART, Ketenpartner.AVIM, VANDAAG);
    }

    private static Ketenbericht verleend(LocalDate tot) {
        return new Ketenbericht(Berichtsoort.IND_VERLEEND, Ketenpartner.IND, VANDAAG, LocalTime.NOON, null, tot, false);
    }
}
