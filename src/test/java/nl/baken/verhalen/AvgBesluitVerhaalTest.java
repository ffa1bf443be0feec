// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenVerzoek.COORDINATOR;
import static nl.baken.verhalen.EenVerzoek.FG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** X3: correction with history, restriction, objection, and what a death does with a request. */
@BakenTest
class AvgBesluitVerhaalTest {

    private static final String NAAM = "Wie u bent: Naam";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenVerzoek verzoek;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Deelpakketten pakketten;

    @Autowired
    private Toegang toegang;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaak() {
        verhaal.nu("2026-03-02T09:00");
        zaak = eenZaak.toegewezen(COORDINATOR);
        eenZaak.begeleidMet(zaak, "geen");
    }

    @Test
    void correctieDeOudeWaardeBlijftTeLezenEnDeOntvangersHorenHet() {
        toestemming.geeft(zaak, Doel.COMENSHA, Doel.AVIM, Doel.OPVANG);
        verhaal.als(COORDINATOR);
        pakketten.deel(zaak, "x", Deling.metToestemming(Doel.OPVANG, Ontvanger.OPVANG, Compartiment.IDENTITEIT));
        verhaal.niemand();
        String kenmerk =
                verzoek.vraagt(zaak, "correctie", Map.of("onderdeel", NAAM, "gewenst", "Vera Verbeterd (fictief)"));
        verzoek.beoordeelt(zaak, Map.of("besluit", "toewijzen"));
        verzoek.zegt(FG, kenmerk, true);
        Map<String, Object> verteld = Map.of("ontvangers", ontvangers());
        assertThat(verzoek.probeertTeGeven(zaak, verteld))
                .isEqualTo(Verhaal.geweigerd(
                        "gegevenOp", "Er staat nog hetzelfde. Wijzig het gegeven eerst in het dossier."));

        Map<String, List<String>> nu =
                new HashMap<>(handelingen.begin(zaak, "zorgcoordinatie/persoonsgegevens-wijzigen"));
        String oud = nu.get("naam").get(0);
        nu.put("naam", List.of("Vera Verbeterd (fictief)"));
        handelingen.doet(zaak, "zorgcoordinatie/persoonsgegevens-wijzigen", nu);
        assertThat(verzoek.probeertTeGeven(zaak, Map.of()))
                .as("wie het kreeg, hoort het")
                .isInstanceOf(Afloop.Afgekeurd.class);
        verzoek.geeft(zaak, verteld);

        assertThat(handelingen.blad(zaak, "AVG-verzoeken"))
                .contains("Verbeterd: " + NAAM, "Was: " + oud, "Is nu: Vera Verbeterd (fictief)", kenmerk);
        assertThat(handelingen.blad(zaak, "Wat is gedeeld"))
                .contains("Gegevens verbeterd op 2 maart 2026\nWeet het sinds");
    }

    @Test
    void beperkingNiemandLeestEnErGaatNietsUitTotTweeMensenHetOpheffen() {
        toestemming.geeft(zaak, Doel.COMENSHA, Doel.AVIM, Doel.OPVANG);
        toegang.betrek(zaak.waarde(), accountVan("zorgcoordinator2"), Zaakteam.EERDERE_ZAAK);
        String kenmerk = verzoek.vraagt(zaak, "beperking");
        verzoek.beoordeelt(zaak, Map.of("besluit", "toewijzen"));
        assertThat(ziet("zorgcoordinator2")).isTrue();
        verzoek.zegt(FG, kenmerk, true);

        assertThat(ziet("zorgcoordinator2")).as("wie alleen meelas").isFalse();
        assertThat(ziet(COORDINATOR)).isTrue();
        assertThatThrownBy(this::deelt).isInstanceOf(Weigering.class).hasMessageContaining("beperkt (art. 18 AVG)");
        verzoek.geeft(zaak, Map.of("ontvangers", ontvangers()));
        assertThat(handelingen.blad(zaak, "AVG-verzoeken")).contains("Let op: Het gebruik is beperkt");

        handelingen.doet(
                zaak,
                "toestemming/beperking-opheffen",
                Map.of("motief", "FICTIEF: het is uitgezocht", "verteldOp", verhaal.vandaag(), "hoe", "persoonlijk"));
        assertThat(ziet("zorgcoordinator2")).as("een is niet genoeg").isFalse();
        verzoek.zegt(FG, vraag(), true);
        assertThat(ziet("zorgcoordinator2")).isTrue();
        deelt();
        assertThat(handelingen.blad(zaak, "AVG-verzoeken")).doesNotContain("Het gebruik is beperkt");
    }

    @Test
    void bezwaarMetMotiefEnWieOverlijdtVraagtNietsMeer() {
        String kenmerk = verzoek.vraagt(zaak, "bezwaar", Map.of("toelichting", "FICTIEF: niet voor onderzoek"));
        assertThat(verzoek.probeertTeBeoordelen(zaak, Map.of("besluit", "afwijzen")))
                .isEqualTo(
                        Verhaal.geweigerd("motief", "Schrijf waarom niet alles kan. De cliënt leest het in de brief."));
        verzoek.beoordeelt(zaak, Map.of("besluit", "afwijzen", "motief", "FICTIEF: het moet van de Wmo"));
        verzoek.zegt(FG, kenmerk, true);
        assertThat(verzoek.papier(COORDINATOR, kenmerk, "brief.pdf")).hasSizeGreaterThan(1000);
        verzoek.geeft(zaak, Map.of());
        assertThat(verzoek.laatste(zaak).klaarOp()).isNotNull();

        verzoek.vraagt(zaak, "inzage");
        overlijden.meldt(COORDINATOR, zaak);
        assertThat(verzoek.laatste(zaak).vervallenOp())
                .as("art. 4 lid 1: een levend mens")
                .isNotNull();
        overlijden.trektIn(COORDINATOR, zaak);
        assertThat(verzoek.laatste(zaak).isOpen()).as("de melding klopte niet").isTrue();
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).contains("verzoek-beoordelen");
    }

    /** Whoever got something of her. */
    private List<String> ontvangers() {
        return pakketten.alle(zaak).stream()
                .filter(Pakket::isVerzonden)
                .map(pakket -> pakket.ontvanger().code())
                .distinct()
                .toList();
    }

    private void deelt() {
        verhaal.als(COORDINATOR);
        try {
            pakketten.deel(zaak, "x", Deling.metToestemming(Doel.OPVANG, Ontvanger.OPVANG, Compartiment.ZORG));
        } finally {
            verhaal.niemand();
        }
    }

    private boolean ziet(String wie) {
        return toegang.grond(zaak.waarde(), verhaal.als(wie)).isPresent();
    }

    private String accountVan(String wie) {
        return verhaal.als(wie).id();
    }

    private String vraag() {
        return database.sql(
                        """
                        select o.nummer from toestemming.opheffing o join toestemming.beperking b on b.id = o.beperking
                        where b.nummer = ?""")
                .param(zaak.waarde())
                .query(String.class)
                .single();
    }
}
