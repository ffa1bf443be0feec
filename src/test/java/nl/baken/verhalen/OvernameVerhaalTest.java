// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** X4 the other way: another region or CoMensha hands a client over to us, on the page for it. */
@BakenTest
class OvernameVerhaalTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private JdbcClient database;

    private String naam;
    private Bezoeker teamleider;

    @BeforeEach
    void iemandBelt() {
        naam = Signaalgegevens.eenNaam();
        teamleider = Bezoeker.als(poort, TEAMLEIDER);
        teamleider.get("/zaken/nieuw");
    }

    private Map<String, String> overname(Map<String, String> anders) {
        Map<String, String> getypt = new HashMap<>(Map.of(
                "_kenmerk", UUID.randomUUID().toString(),
                "van", "andere_regio",
                "organisatie", "De Verzonnen Brug",
                "bekendSinds", "05-01-2026",
                "afgesprokenOp", "01-02-2026",
                "gemeente", "Haarlem",
                "acuut", "ja",
                "naam", naam));
        getypt.putAll(anders);
        return getypt;
    }

    private ZaakNummer neemt(Map<String, String> getypt) {
        HttpResponse<String> antwoord = teamleider.post("/zaken/nieuw", getypt);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
        return overgenomen(getypt.get("_kenmerk"));
    }

    private ZaakNummer overgenomen(String kenmerk) {
        return new ZaakNummer(database.sql("select nummer from zorgcoordinatie.overname where kenmerk = ?")
                .param(kenmerk)
                .query(String.class)
                .single());
    }

    @Test
    void deZaakBegintZonderSignaalEnIsVanOnsVanafDatMoment() {
        ZaakNummer zaak = neemt(overname(Map.of("comenshanummer", "FICTIEF-1", "geboortedatum", "01-05-1999")));

        Zaak nieuw = zaken.lees(zaak);
        assertThat(nieuw.signaal()).isNull();
        assertThat(nieuw.acuut()).isTrue();
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("ander", "wij...");
        assertThat(overdracht.gatenEnOverlap(zaak)).isZero();
        assertThat(toestemmingen.alle(zaak)).isEmpty();
        assertThat(verhaal.taken(TEAMLEIDER, zaak.waarde())).containsExactly("zorgcoordinator-toewijzen");
        eenZaak.tot(zaak, "comensha-registratie-controleren");
        assertThat(database.sql("select stand from zorgcoordinatie.comensha where nummer = ?")
                        .param(zaak.waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("al_geregistreerd");
        String pagina = Bezoeker.als(poort, COORDINATOR).get("/zaken/" + zaak).body();
        assertThat(pagina)
                .contains("Overgenomen van", "De Verzonnen Brug", naam)
                .doesNotContain("Komt van signaal");
    }

    @Test
    void tweeKeerVersturenNeemtEenKeerOver() {
        Map<String, String> getypt = overname(Map.of());
        long voor = zonderSignaal();
        neemt(getypt);
        neemt(getypt);

        assertThat(zonderSignaal()).isEqualTo(voor + 1);
    }

    private long zonderSignaal() {
        return zaken.lopend().stream().filter(zaak -> zaak.signaal() == null).count();
    }

    @Test
    void wieMisschienBekendIsWordtGevraagdEnNietAangenomen() {
        ZaakNummer eerste = neemt(overname(Map.of("geboortedatum", "01-05-1999")));
        HttpResponse<String> vraag = teamleider.post("/zaken/nieuw", overname(Map.of("geboortedatum", "01-05-1999")));
        assertThat(vraag.statusCode()).isEqualTo(422);
        assertThat(vraag.body()).contains("Is dit iemand die we kennen?", eerste.waarde());

        HttpResponse<String> loopt = teamleider.post(
                "/zaken/nieuw", overname(Map.of("geboortedatum", "01-05-1999", "zelfdePersoon", eerste.waarde())));
        assertThat(loopt.statusCode()).isEqualTo(422);
        assertThat(loopt.body()).contains("Deze zaak loopt nog");
        ZaakNummer ander = neemt(overname(Map.of("geboortedatum", "01-05-1999", "zelfdePersoon", "nieuw")));
        assertThat(zaken.lees(ander).persoon()).isNotEqualTo(zaken.lees(eerste).persoon());
        assertThat(zaken.lees(ander).episode()).isEqualTo(1);
    }

    @Test
    void dezelfdePersoonMetEenGeslotenZaakKrijgtDeVolgendeEpisode() {
        ZaakNummer eerste = neemt(overname(Map.of()));
        eenZaak.begeleidMet(eerste, "actief_gezocht");
        overdracht.verstuurd(eerste);
        overdracht.aanvaard(eerste);
        assertThat(overdracht.verantwoordelijk(eerste)).containsExactly("ander", "wij", "ander...");
        ZaakNummer tweede = neemt(overname(Map.of("zelfdePersoon", eerste.waarde())));

        assertThat(zaken.lees(tweede).persoon()).isEqualTo(zaken.lees(eerste).persoon());
        assertThat(zaken.lees(tweede).episode()).isEqualTo(2);
        assertThat(toestemmingen.alle(tweede)).isEmpty();
        assertThat(overdracht.verantwoordelijk(eerste))
                .as("zij zijn het niet meer")
                .endsWith("ander");
        assertThat(overdracht.verantwoordelijk(tweede)).containsExactly("ander", "wij...");
    }

    @Test
    void eenCoordinatorHoortNietWieErBijEenAnderBekendIs() {
        neemt(overname(Map.of()));
        Bezoeker coordinator = Bezoeker.als(poort, COORDINATOR);
        coordinator.get("/zaken/nieuw");
        HttpResponse<String> antwoord = coordinator.post("/zaken/nieuw", overname(Map.of()));

        assertThat(antwoord.statusCode()).as("geen vraag die iets verraadt").isEqualTo(302);
    }

    @Test
    void onmogelijkeDagenWordenGeweigerdEnErIsDanNiets() {
        String fout = teamleider
                .post("/zaken/nieuw", overname(Map.of("afgesprokenOp", "01-01-2026")))
                .body();
        assertThat(fout).contains("Dit is voordat zij de cliënt kenden.");
        assertThat(teamleider
                        .post("/zaken/nieuw", overname(Map.of("zelfdePersoon", "ZC-0000000")))
                        .statusCode())
                .as("een antwoord op een vraag die niet is gesteld telt niet")
                .isEqualTo(302);
        assertThat(Bezoeker.als(poort, "sleutelfunctionaris_haarlem")
                        .get("/zaken/nieuw")
                        .statusCode())
                .isEqualTo(404);
    }
}
