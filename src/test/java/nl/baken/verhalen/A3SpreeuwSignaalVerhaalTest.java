// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.SpreeuwSignaal.ALKMAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Teruggekoppeld;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A3 SPREEUW, T0 to T+2 (domain.md 9): two people report the same girl, and there is one case. */
class A3SpreeuwSignaalVerhaalTest extends Signaalverhaal {

    @Autowired
    private SpreeuwSignaal spreeuw;

    @Autowired
    private Opvolging opvolging;

    @Autowired
    private Beslissingen beslissingen;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Zaken zaken;

    private final String naam = SpreeuwSignaal.naam();
    private SignaalNummer eerste;

    @BeforeEach
    void woensdagMeldtDeLeerplichtambtenaar() {
        verhaal.nu("2026-03-04T09:00");
        eerste = spreeuw.vanLeerplicht(naam);
    }

    private SignaalNummer eenDagLaterDeMoeder() {
        spreeuw.duid(eerste);
        verhaal.nu("2026-03-05T10:00");
        return spreeuw.vanDeMoeder(naam);
    }

    /** D01 row 1: a minor with one of the signs of youth is enough. */
    @Test
    void t0HetAdviesIsVermoedenEnHetGaatNaarAvimEnVeiligThuis() {
        spreeuw.duid(eerste);

        assertThat(stand.kolom(eerste, "advies")).isEqualTo("vermoeden");
        assertThat(verhaal.besloten(eerste.waarde(), "duiding-advies")).contains("regel-1-minderjarig");
        assertThat(routes(beslissingen.van(eerste.waarde()).stream()
                        .filter(besluit -> besluit.beslissing().equals("meldroutes"))
                        .findFirst()
                        .orElseThrow()
                        .uitkomst()))
                .isEqualTo(Map.of("avim", "verplicht", "veilig_thuis", "verplicht"));
        assertThat(opvolging.van(eerste)).extracting(Melding::plicht).containsOnly("verplicht");
    }

    @Test
    void t1DeMoederVanEenVriendinMeldtHaarOokEnDatIsDezelfde() {
        SignaalNummer tweede = eenDagLaterDeMoeder();
        assertThat(taken(ALKMAAR, tweede)).containsExactly("match-beoordelen");
        assertThat(spreeuw.personen(eerste, tweede)).isEqualTo(2);

        spreeuw.koppel(tweede);
        assertThat(spreeuw.personen(eerste, tweede))
                .as("twee signalen, een persoon")
                .isEqualTo(1);
        assertThat(taken(ALKMAAR, tweede)).containsExactly("signaal-verrijken");
        assertThat(pad(tweede)).containsSubsequence("dubbel-controleren", "match-beoordelen", "triage-starten");
    }

    @Test
    void t1BeideMeldersHoudenHunEigenTerugkoppeling() {
        SignaalNummer tweede = eenDagLaterDeMoeder();
        assertThat(rondes(eerste)).containsExactly(0, 1);
        assertThat(rondes(tweede)).containsExactly(0);

        spreeuw.koppel(tweede);
        spreeuw.duid(tweede);
        assertThat(taken(ALKMAAR, tweede)).contains("terugkoppeling-vastleggen");
        spreeuw.belTerug(tweede);
        spreeuw.gegrond(eerste);
        spreeuw.gegrond(tweede);
        spreeuw.belTerug(tweede);

        assertThat(rondes(eerste)).containsExactly(0, 1, 2);
        assertThat(rondes(tweede)).containsExactly(0, 1, 2);
        assertThat(terugkoppeling.van(eerste))
                .extracting(Teruggekoppeld::kanaal)
                .containsOnly("baken");
        assertThat(terugkoppeling.van(tweede))
                .extracting(Teruggekoppeld::kanaal)
                .containsExactly("bij invoer", "telefoon", "telefoon");
    }

    /** Both signals are founded, in whatever order, and she gets one case and one coordinator. */
    @Test
    void t1TweeSignalenGevenEenZaak() {
        SignaalNummer tweede = eenDagLaterDeMoeder();
        spreeuw.koppel(tweede);
        spreeuw.duid(tweede);
        spreeuw.gegrond(tweede);
        List<ZaakNummer> een = spreeuw.zaken(eerste, tweede);
        spreeuw.gegrond(eerste);

        assertThat(spreeuw.zaken(eerste, tweede)).isEqualTo(een).hasSize(1);
        assertThat(opvang.tijdlijn(een.get(0))).contains("nog een signaal over deze cliënt");
        assertThat(List.of(stand.kolom(eerste, "uitkomst"), stand.kolom(tweede, "uitkomst")))
                .containsOnly("gegrond_slachtoffer");
        assertThat(verhaal.taken("teamleider_zc", een.get(0).waarde())).containsExactly("zorgcoordinator-toewijzen");
    }

    /** Who was not judged to be the same keeps a case of her own. */
    @Test
    void wieNietDezelfdeIsHoudtEenEigenZaak() {
        SignaalNummer tweede = eenDagLaterDeMoeder();
        verhaal.doet(ALKMAAR, tweede.waarde(), "match-beoordelen", Map.of("oordeel", "niet_dezelfde"));
        spreeuw.duid(tweede);
        spreeuw.gegrond(eerste);
        spreeuw.gegrond(tweede);

        assertThat(spreeuw.zaken(eerste, tweede)).hasSize(2);
    }

    /** D02: the police by their own duty, the coordinator only with her consent. */
    @Test
    void t2DePolitieRegistreertUitEigenPlichtEnDeCoordinatorAlleenMetToestemming() {
        assertThat(routes(meldroutes("avim"))).containsEntry("comensha_registratie", "verplicht");
        assertThat(routes(meldroutes("zorgcoordinator"))).containsEntry("comensha_registratie", "toestemming");
    }

    private List<Map<String, Object>> meldroutes(String bron) {
        Map<String, Object> invoer = new HashMap<>(Stream.of(
                        "acuutGevaar",
                        "hulpvraagOpvang",
                        "arbeidsuitbuiting",
                        "grens",
                        "amv",
                        "meerderePartners",
                        "geldstromen",
                        "melderWilAnoniem",
                        "plaatsOfBedrijf",
                        "comenshaZonderToestemming")
                .collect(Collectors.toMap(naam -> naam, naam -> false)));
        invoer.putAll(Map.of("minderjarigOfKind", true, "duiding", "vermoeden", "bronOrgType", bron));
        return beslissingen.reken("meldroutes", verhaal.vandaag(), invoer);
    }

    private static Map<String, String> routes(List<Map<String, Object>> rijen) {
        return rijen.stream()
                .collect(Collectors.toMap(
                        rij -> String.valueOf(rij.get("route")), rij -> String.valueOf(rij.get("plicht"))));
    }

    private List<Integer> rondes(SignaalNummer nummer) {
        return terugkoppeling.van(nummer).stream().map(Teruggekoppeld::ronde).toList();
    }
}
