// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X4: who must agree before a package leaves, what goes along, and what is asked before somebody goes abroad. */
@BakenTest
class OverdrachtVoorwaardenVerhaalTest {

    private static final String BENADEREN = "andere-regio-benaderen";
    private static final String BESPREKEN = "overdracht-bespreken";
    private static final String GOEDKEUREN = "overdracht-goedkeuren";
    private static final List<String> ALLES_ZEKER = List.of("client_wil_zelf", "terugkeer_veilig", "hulp_daar");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Zaakteam team;

    @Autowired
    private Deelpakketten pakketten;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak();
        nummer = zaak.waarde();
    }

    @Test
    void zonderVastgelegdeToestemmingGaatHetNietEnIntrekkenStoptHet() {
        eenZaak.begeleidMet(zaak, "actief_gezocht");
        totBespreken(EenOverdracht.naarRegio(), "comensha");
        assertThat(verhaal.probeert(COORDINATOR, nummer, BESPREKEN, EenOverdracht.gesprek(Map.of())))
                .isEqualTo(Verhaal.geweigerd(
                        "grond",
                        "Andere regio: Wie de cliënt is, Veilig contact en verblijfplek, Zorg en begeleiding, De strafzaak,"
                                + " Verblijf, Schade, geld en advocaat, Veiligheid: De cliënt gaf hiervoor geen"
                                + " toestemming, of die geldt niet meer. Vraag die eerst."));
        overdracht.toestemming(zaak);
        verhaal.doet(COORDINATOR, nummer, BESPREKEN, EenOverdracht.gesprek(Map.of()));
        assertThat(overdracht.stand(zaak)).isEqualTo("verstuurd");

        overdracht.geenToestemmingMeer(zaak);

        assertThat(overdracht.stand(zaak)).isEqualTo("ingetrokken");
        assertThat(overdracht.probeertAntwoord(zaak, overdracht.antwoord("aanvaard")))
                .isEqualTo(Verhaal.geweigerd(
                        "", "Er loopt geen overdracht. Start die eerst, of kijk of die al klaar is."));
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij...");
    }

    @Test
    void watNogNietWegIsGaatNaIntrekkenNietMeerWeg() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        overdracht.begint(zaak);
        overdracht.besproken(zaak);
        overdracht.geenToestemmingMeer(zaak);

        assertThat(verhaal.taken(TEAMLEIDER, nummer)).doesNotContain(GOEDKEUREN);
        assertThat(pakketten.alle(zaak))
                .filteredOn(pakket -> pakket.doel() == Doel.OVERDRACHT)
                .hasSize(1)
                .noneMatch(pakket -> pakket.isOpen() || pakket.isVerzonden());
    }

    private void totBespreken(Map<String, ?> bestemming, String via) {
        assertThat(overdracht.probeertTeBeginnen(zaak, bestemming)).isNotNull();
        verhaal.doet(
                COORDINATOR,
                nummer,
                BENADEREN,
                Map.of("via", via, "contactpersoon", "Mevrouw Fictief", "antwoord", "wil_pakket"));
    }

    @Test
    void zonderAkkoordVanDeTeamleiderGaatHetPakketNietWeg() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        overdracht.begint(zaak);
        overdracht.besproken(zaak);
        assertThat(overdracht.stand(zaak)).isEqualTo("goedkeuren");
        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain(GOEDKEUREN);

        verhaal.doet(TEAMLEIDER, nummer, GOEDKEUREN, Map.of("akkoord", "nee", "motief", "FICTIEF: eerst bellen"));

        assertThat(overdracht.stand(zaak)).isEqualTo("niet_doorgegaan");
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(verhaal.pad(nummer)).contains("niet-goedgekeurd").doesNotContain("overdrachtspakket-versturen");
    }

    @Test
    void bijCodeRoodGaatHetPakketMeteenWegEnLooptHetContactDoor() {
        eenZaak.begeleidMet(zaak, "actief_gezocht");
        overdracht.begint(zaak);
        overdracht.besproken(zaak);

        assertThat(overdracht.stand(zaak)).isEqualTo("verstuurd");
        assertThat(verhaal.taken(TEAMLEIDER, nummer)).doesNotContain(GOEDKEUREN);
        verhaal.dagen(2, nummer);
        assertThat(verhaal.taken(COORDINATOR, nummer))
                .as("P2D, tot zij overnemen")
                .contains("contactmoment-vastleggen");
    }

    @Test
    void deClientZegtNeeEnAlleenBijGevaarKanHetZonder() {
        eenZaak.begeleidMet(zaak, "actief_gezocht");
        totBespreken(EenOverdracht.naarRegio(), "comensha");
        verhaal.doet(COORDINATOR, nummer, BESPREKEN, Map.of("grond", "geen"));
        assertThat(overdracht.stand(zaak)).isEqualTo("niet_doorgegaan");

        totBespreken(EenOverdracht.naarRegio(), "zorgcoordinator");
        Map<String, Object> gevaar = Map.of("grond", "vitaal_belang", "kinderen", "geen_kinderen");
        assertThat(verhaal.probeert(COORDINATOR, nummer, BESPREKEN, gevaar))
                .isEqualTo(Verhaal.geweigerd("motief", "Vul dit veld in."));
        verhaal.doet(
                COORDINATOR,
                nummer,
                BESPREKEN,
                EenOverdracht.gesprek(Map.of("grond", "vitaal_belang", "motief", "FICTIEF: bewusteloos")));
        assertThat(overdracht.stand(zaak)).isEqualTo("verstuurd");
    }

    @Test
    void naarHetBuitenlandAlleenMetDeEigenWensEnAlsHetDaarVeiligIs() {
        eenZaak.begeleidMet(zaak, "actief_gezocht");
        overdracht.probeertTeBeginnen(zaak, EenOverdracht.naarBuitenland());
        assertThat(verhaal.probeert(COORDINATOR, nummer, BENADEREN, EenOverdracht.contact("wil_pakket")))
                .isEqualTo(Verhaal.geweigerd("via", "De cliënt gaat naar een ander land. Kies de organisatie daar."));
        verhaal.doet(
                COORDINATOR,
                nummer,
                BENADEREN,
                Map.of("via", "organisatie", "contactpersoon", "Meneer Fictief", "antwoord", "wil_pakket"));
        assertThat(verhaal.probeert(
                        COORDINATOR,
                        nummer,
                        BESPREKEN,
                        EenOverdracht.gesprek(
                                Map.of("grond", "vitaal_belang", "motief", "FICTIEF", "voorwaarden", ALLES_ZEKER))))
                .isEqualTo(Verhaal.geweigerd("grond", "Naar een ander land gaat iemand alleen als die het zelf wil."));
        assertThat(verhaal.probeert(
                        COORDINATOR,
                        nummer,
                        BESPREKEN,
                        EenOverdracht.gesprek(Map.of("voorwaarden", List.of("client_wil_zelf", "hulp_daar")))))
                .isEqualTo(Verhaal.geweigerd(
                        "voorwaarden", "Nog niet alles is zeker. Zoek dat eerst uit, of kies dat het niet doorgaat."));
        overdracht.toestemming(zaak);
        verhaal.doet(COORDINATOR, nummer, BESPREKEN, EenOverdracht.gesprek(Map.of("voorwaarden", ALLES_ZEKER)));

        assertThat(overdracht.stand(zaak)).as("ook bij rood: twee mensen").isEqualTo("goedkeuren");
        overdracht.goedgekeurd(zaak);
        overdracht.aanvaard(zaak);
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij", "ander...");
    }

    @Test
    void kinderenVanDeIntakeWordenNietVergetenEnGaanMee() {
        Map<String, Object> intake = new HashMap<>(EenZaak.INTAKE);
        intake.put("kinderen", "ja");
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.doet(COORDINATOR, nummer, "intake-vastleggen", intake);
        verhaal.doet(COORDINATOR, nummer, "veiligheid-screenen", EenZaak.screening("actief_gezocht"));
        totBespreken(EenOverdracht.naarRegio(), "zorgcoordinator");
        assertThat(verhaal.probeert(COORDINATOR, nummer, BESPREKEN, EenOverdracht.gesprek(Map.of())))
                .isEqualTo(
                        Verhaal.geweigerd("kinderen", "Bij de intake waren er kinderen. Kies wat er met hen gebeurt."));
        assertThat(verhaal.probeert(
                        COORDINATOR, nummer, BESPREKEN, EenOverdracht.gesprek(Map.of("kinderen", "blijven"))))
                .isEqualTo(Verhaal.geweigerd("kinderenBij", "Vul dit veld in."));
        overdracht.toestemming(zaak);
        verhaal.doet(COORDINATOR, nummer, BESPREKEN, EenOverdracht.gesprek(Map.of("kinderen", "gaan_mee")));

        assertThat(handelingen.blad(zaak, "Overdracht")).contains("Kinderen: Gaan mee");
        overdracht.aanvaard(zaak);
        assertThat(overdracht.looptNog(zaak)).isZero();
    }

    @Test
    void tijdensDeIntakeKanHetOok() {
        eenZaak.tot(zaak, "intake-vastleggen");
        overdracht.verstuurd(zaak);
        overdracht.aanvaard(zaak);

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(overdracht.looptNog(zaak)).isZero();
    }

    @Test
    void sluitDeZaakEerstDanVervaltDeOverdrachtEnIsEenLaatJaTeLaat() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        overdracht.begint(zaak);
        overdracht.besproken(zaak);
        eenZaak.tot(zaak, "afsluittoets-doen");
        verhaal.doet(COORDINATOR, nummer, "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        verhaal.doet(TEAMLEIDER, nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));

        assertThat(overdracht.stand(zaak)).isEqualTo("vervallen");
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij");
        assertThat(verhaal.taken(TEAMLEIDER, nummer)).isEmpty();
        assertThat(team.blik(zaak, verhaal.als(TEAMLEIDER)).inhoud())
                .as("geen tweede persoon meer")
                .isFalse();
        assertThat(overdracht.probeertAntwoord(zaak, overdracht.antwoord("aanvaard")))
                .isEqualTo(Verhaal.geweigerd(
                        "", "Er loopt geen overdracht. Start die eerst, of kijk of die al klaar is."));
    }

    @Test
    void eenJaGaatVoorOpEenAfsluitingDieNogLoopt() {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        overdracht.verstuurd(zaak);
        eenZaak.tot(zaak, "afsluittoets-doen");
        verhaal.doet(COORDINATOR, nummer, "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        overdracht.aanvaard(zaak);

        assertThat(verhaal.taken(TEAMLEIDER, nummer)).isEmpty();
        assertThat(overdracht.looptNog(zaak)).isZero();
        assertThat(verhaal.pad(nummer)).contains("afsluiting-intrekken", "afsluiting-ingetrokken");
        assertThat(team.blik(zaak, verhaal.als(TEAMLEIDER)).inhoud())
                .as("geen tweede persoon meer")
                .isFalse();
    }

    @Test
    void waarheenIemandGaatStaatVersleuteld(@Autowired org.springframework.jdbc.core.simple.JdbcClient database) {
        eenZaak.begeleidMet(zaak, "schuldbinding");
        overdracht.verstuurd(zaak);
        overdracht.aanvaard(zaak);

        String alles = database.sql(
                        """
                        select string_agg(t::text, ' ') from (
                          select o::text as t from zorgcoordinatie.regio_overdracht o where nummer = :nummer
                          union all select v::text from zorgcoordinatie.verantwoordelijkheid v where nummer = :nummer
                          union all select w.text_ from act_hi_varinst w join act_hi_procinst p on p.id_ = w.proc_inst_id_
                            where p.business_key_ = :nummer) alles""")
                .param("nummer", nummer)
                .query(String.class)
                .single();
        assertThat(alles).isNotEmpty().doesNotContain("Verzonnen", "toestemming", "geen_kinderen", "GEEN_KINDEREN");
    }
}
