// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.DraagZakenOver;
import nl.baken.zorgcoordinatie.Herverdeling;
import nl.baken.zorgcoordinatie.Overdrachtsuitslag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases go to another coordinator for good: what can go goes, and the answer says what could not. */
@BakenTest
class HerverdelingVerhaalTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 6, 1);

    @LocalServerPort
    private int poort;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenAfwezigheid afwezigheid;

    @Autowired
    private Herverdeling herverdeling;

    @Autowired
    private Zaken zaken;

    @Autowired
    private JdbcClient database;

    private String vertrekt;
    private String opvolger;

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-06-01T09:00");
        vertrekt = afwezigheid.collega();
        opvolger = afwezigheid.collega();
    }

    @Test
    void takenEnToegangGaanMeeEnDeOudeHeeftErNietsMeerTeZoeken() {
        ZaakNummer zaak = afwezigheid.zaak(vertrekt, opvolger);

        assertThat(draagOver("", zaak).inWoorden()).isEqualTo("1 zaak overgedragen.");

        afwezigheid.isVan(zaak, opvolger, null);
        assertThat(zaken.lees(zaak).waarnemer())
                .as("niemand is waarnemer van zichzelf")
                .isNull();
        assertThat(afwezigheid.taken(opvolger, zaak)).containsExactly("intake-vastleggen", "rechten-bespreken");
        assertThat(afwezigheid.heeftToegang(vertrekt, zaak)).isFalse();
        verhaal.doet(opvolger, zaak.waarde(), "rechten-bespreken", eenZaak.rechten("nazorg"));
        assertThat(afwezigheid.taken(opvolger, zaak)).contains("comensha-registratie-controleren");
        assertThat(logregels(zaak))
                .anyMatch(wat -> wat.equals(
                        "zaak overgedragen: " + afwezigheid.id(vertrekt) + " aan " + afwezigheid.id(opvolger)));
        assertThat(draagOver("", zaak).inWoorden()).contains("is al van een andere zorgcoördinator");
    }

    @Test
    void perZaakStaatErWaaromIetsNietKon() {
        ZaakNummer goed = afwezigheid.zaak(vertrekt, null);
        ZaakNummer conflict = afwezigheid.zaak(vertrekt, null);
        afwezigheid.conflict(conflict, afwezigheid.id(opvolger));
        ZaakNummer vreemd = afwezigheid.zaak(afwezigheid.collega(), null);

        String uitslag = draagOver("", goed, conflict, vreemd).inWoorden();

        assertThat(uitslag)
                .startsWith("2 van 3 zaken niet overgedragen: ")
                .contains(conflict + " (belangenconflict)", vreemd + " (is al van een andere zorgcoördinator)");
        afwezigheid.isVan(goed, opvolger, null);
        afwezigheid.isVan(conflict, vertrekt, null);
    }

    @Test
    void wieAfwezigIsOfAanDeNormZitKrijgtNietsZomaar() {
        ZaakNummer zaak = afwezigheid.zaak(vertrekt, null);
        long weg = afwezigheid.afwezig(opvolger, MAANDAG, null).id();
        assertThat(draagOver("", zaak).inWoorden()).contains("nu afwezig");
        afwezigheid.terug(weg);
        afwezigheid.zetFte(opvolger, "0.01");
        afwezigheid.zaak(opvolger, null);

        assertThat(draagOver("", zaak).inWoorden()).contains("zit aan de norm: schrijf een reden");
        assertThat(draagOver("FICTIEF: kent de cliënt", zaak).isCompleet()).isTrue();
        byte[] reden = database.sql("select reden from zorgcoordinatie.herverdeling where nummer = ?")
                .param(zaak.waarde())
                .query(byte[].class)
                .single();
        assertThat(new String(reden, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("kent de cliënt");
    }

    @Test
    void tijdensEenWaarnemingGaatAllesNaarDeNieuweZorgcoordinator() {
        ZaakNummer zaak = afwezigheid.zaak(vertrekt, null);
        String waarnemer = afwezigheid.collega();
        long id = afwezigheid.afwezig(vertrekt, MAANDAG, null).id();
        afwezigheid.kiest(id, zaak, waarnemer);

        assertThat(draagOver("", zaak).isCompleet()).isTrue();

        afwezigheid.isVan(zaak, opvolger, null);
        assertThat(afwezigheid.taken(opvolger, zaak)).contains("intake-vastleggen");
        assertThat(afwezigheid.heeftToegang(waarnemer, zaak)).isFalse();
        afwezigheid.terug(id);
        afwezigheid.isVan(zaak, opvolger, null);
    }

    @Test
    void tweeTeamleidersTegelijkGevenEenZaakAanEen() throws Exception {
        ZaakNummer zaak = afwezigheid.zaak(vertrekt, null);
        String ander = afwezigheid.collega();
        ExecutorService leiders = Executors.newFixedThreadPool(2);
        List<Callable<Overdrachtsuitslag>> samen =
                List.of(() -> draagOver(opvolger, "", zaak), () -> draagOver(ander, "", zaak));
        int gelukt = 0;
        for (Future<Overdrachtsuitslag> antwoord : leiders.invokeAll(samen)) {
            gelukt += antwoord.get().gelukt();
        }
        leiders.shutdown();

        assertThat(gelukt).isEqualTo(1);
        assertThat(coordinatoren(zaak)).as("één verantwoordelijke").isEqualTo(1);
    }

    @Test
    void alleenDeTeamleiderVerdeeltEnDePaginaZegtHet() {
        ZaakNummer zaak = afwezigheid.zaak(vertrekt, null);
        verhaal.als("zorgcoordinator");
        assertThatThrownBy(() -> herverdeling.draagOver(
                        afwezigheid.id(vertrekt), new DraagZakenOver(List.of(zaak.waarde()), "x", null)))
                .isInstanceOf(NietGevonden.class);
        verhaal.niemand();

        Bezoeker leider = Bezoeker.als(poort, "teamleider_zc");
        String adres = "/zorgcoordinatie/herverdelen?van=" + afwezigheid.id(vertrekt);
        assertThat(leider.get(adres).body()).contains(zaak.waarde(), opvolger);
        leider.post(
                "/zorgcoordinatie/herverdelen",
                Map.of("van", afwezigheid.id(vertrekt), "zaken", zaak.waarde(), "naar", afwezigheid.id(opvolger)));
        assertThat(leider.get(adres).body()).contains("1 zaak overgedragen.");
        afwezigheid.isVan(zaak, opvolger, null);
    }

    private Overdrachtsuitslag draagOver(String reden, ZaakNummer... nummers) {
        return draagOver(opvolger, reden, nummers);
    }

    private Overdrachtsuitslag draagOver(String naar, String reden, ZaakNummer... nummers) {
        verhaal.als("teamleider_zc");
        try {
            return herverdeling.draagOver(
                    afwezigheid.id(vertrekt),
                    new DraagZakenOver(
                            Arrays.stream(nummers).map(ZaakNummer::waarde).toList(),
                            afwezigheid.id(naar),
                            Geheim.van(reden)));
        } finally {
            verhaal.niemand();
        }
    }

    private List<String> logregels(ZaakNummer zaak) {
        return database.sql("select wat from logboek.regel where nummer = ?")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }

    private int coordinatoren(ZaakNummer zaak) {
        return database.sql(
                        """
                        select count(*) from toegang.betrokkenheid
                        where nummer = ? and grond = 'zorgcoördinator' and tot is null""")
                .param(zaak.waarde())
                .query(Integer.class)
                .single();
    }
}
