// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.InvoerNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.rapportage.bijlage3.Bijlagen;
import nl.baken.rapportage.bijlage3.Bron;
import nl.baken.rapportage.bijlage3.Cijferinvoer;
import nl.baken.rapportage.bijlage3.Registratieblad.Fout;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.LosseVragen;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Counts of CoMensha: every error is told by line, two people agree, and earlier versions stay. */
@BakenTest
class CijferinvoerTest {

    private static final String KOP = "tabel;jaar;rij;kolom;aantal;zekerheid;voetnoot\n";
    private static final String ADRES = "/stuurinformatie/bijlage-3/invoer";
    private static final Geheim GEEN = Geheim.van("");

    @Autowired
    private Cijferinvoer invoer;

    @Autowired
    private Bijlagen bijlagen;

    @Autowired
    private LosseVragen vragen;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private WebApplicationContext toepassing;

    @BeforeEach
    void beleidsmedewerker() {
        verhaal.als("beleidsmedewerker");
    }

    @AfterEach
    void klaar() {
        verhaal.niemand();
    }

    /** The example has the differences of 2016 in it: they are told, and are no error. */
    @Test
    void hetVoorbeeldIsInTeVoeren() {
        assertThat(invoer.lees(invoer.voorbeeld()).fouten()).isEmpty();
        assertThat(invoer.lees(invoer.voorbeeld()).letop())
                .containsExactly(
                        "Vermeldingen naar sector van uitbuiting en geslacht, kolom Totaal: de vakken tellen op"
                                + " tot 19, het totaal is 18.");
    }

    @Test
    void elkeFoutStaatBijZijnRegel() {
        assertThat(fouten("personen;2018;nederlands;totaal;11;=;"
                        + "\npersonen;2018;nederlands;totaal;11;=;"
                        + "\nmensen;2018;nederlands;totaal;11;=;"
                        + "\npersonen;1999;belgisch;totaal;veel;=;"
                        + "\npersonen;2018;nederlands;man_18_min;3;?;"
                        + "\npersonen;2018;nederlands"))
                .containsExactly(
                        "Regel 3: Dit vak staat er al. Haal een van de twee regels weg.",
                        "Regel 4: Deze tabel kennen we niet. Kies uit: personen, sectoren, totalen, driehoek, riec of"
                                + " lezing.",
                        "Regel 5: Deze rij hoort niet in de tabel. Kies uit: nederlands, niet_nederlands, totaal.",
                        "Regel 5: Het jaar klopt niet. Kies een jaar van 2000 tot en met 2026.",
                        "Regel 5: Vul als aantal een heel getal van 0 of meer in.",
                        "Regel 6: Vul bij ? niets in, of twee mogelijke getallen: 0 of 2.",
                        "Regel 7: Er horen 7 kolommen te staan, gescheiden door puntkomma's. Er staan er 3.");
        assertThat(fouten("totalen;2018;bron_totaal;aantal;4;=;"))
                .contains(
                        "In de tabel sectoren ontbreekt rij onbekend, kolom man. Toont de bron daar niets? Zet dan een"
                                + " regel met een punt als zekerheid.");
        assertThat(invoer.lees("jaar;aantal\n2018;4").fouten())
                .extracting(Fout::regel)
                .contains(1L);
        assertThat(invoer.lees(" ").fouten()).hasSize(1);
        assertThat(invoer.lees(KOP + "personen;2018;\"open").fouten()).isNotEmpty();
    }

    /** What a spreadsheet would run comes in nowhere, and no message repeats it. */
    @Test
    void eenFormuleKomtErNietIn() {
        for (String formule : List.of("=1+1", "+31", "-2", "@som", "  =HYPERLINK(1)", "|cmd", "%x")) {
            assertThat(fouten("lezing;2018;A;tekst;;?;" + formule))
                    .as(formule)
                    .anyMatch(fout -> fout.contains("begint als een formule"))
                    .noneMatch(fout -> fout.contains(formule.strip()));
        }
        assertThat(fouten("driehoek;2018;signalen;=1+1;3;=;")).anyMatch(fout -> fout.contains("Deze kolom hoort niet"));
        assertThat(invoer.voorbeeld()).contains("'=").doesNotContain(";=");
    }

    @Test
    void pasBijAkkoordVanEenAnderTeltHetMee() {
        int jaar = 2018;
        InvoerNummer eerste = dienIn(jaar, 7);
        assertThat(bijlagen.versies(jaar)).isEmpty();
        assertThatThrownBy(() -> dienIn(jaar, 8)).isInstanceOf(Weigering.class).hasMessageContaining("wachten al");
        assertThatThrownBy(() -> vragen.beantwoord(eerste.waarde(), true, GEEN)).isInstanceOf(Weigering.class);

        antwoord(eerste, true);
        assertThat(bijlagen.versies(jaar)).containsExactly(1);
        antwoord(dienIn(jaar, 9), false);
        assertThat(bijlagen.versies(jaar)).containsExactly(1);
        antwoord(dienIn(jaar, 9), true);

        assertThat(bijlagen.versies(jaar)).containsExactly(2, 1);
        assertThat(bijlagen.over(jaar, Bron.BAKEN, null).vergelijking()).contains("2018 9 slachtoffers");
        assertThat(bronTotaal(jaar, null)).isEqualTo("9");
        assertThat(bronTotaal(jaar, 1)).isEqualTo("7");
        assertThat(invoer.overzicht()).filteredOn(regel -> regel.jaar() == jaar).hasSize(3);
    }

    @Test
    void ophalenBekijkenEnIndienen() throws Exception {
        String inhoud = blad(2012, 6);
        byte[] blad = inhoud.getBytes(StandardCharsets.UTF_8);

        String bekeken = doe(multipart(ADRES).file(new MockMultipartFile("bestand", blad)), "beleidsmedewerker")
                .getContentAsString();
        assertThat(bekeken).contains("Zo komen de cijfers van 2012 eruit te zien", "name=\"inhoud\"");
        MockHttpServletResponse fout = doe(
                multipart(ADRES).file(new MockMultipartFile("bestand", (KOP + "x;y").getBytes(StandardCharsets.UTF_8))),
                "beleidsmedewerker");
        assertThat(fout.getStatus()).isEqualTo(422);
        assertThat(fout.getContentAsString()).contains("Dit klopt nog niet", "Regel 2: Er horen 7 kolommen");
        assertThat(doe(
                                multipart(ADRES).file(new MockMultipartFile("bestand", new byte[] {(byte) 0xe9})),
                                "beleidsmedewerker")
                        .getContentAsString())
                .contains("niet in UTF-8");

        InvoerNummer nummer = InvoerNummer.nieuw();
        MockHttpServletResponse gevraagd =
                doe(post(ADRES).param("inhoud", inhoud).param("kenmerk", nummer.waarde()), "beleidsmedewerker");
        assertThat(gevraagd.getRedirectedUrl()).isEqualTo("/vier-ogen/" + nummer);
        assertThat(doe(get("/vier-ogen/" + nummer), "teamleider_zc").getContentAsString())
                .contains("cijfers van CoMensha", "Slachtoffers volgens de bron", "dit zijn de eerste cijfers");
        doe(post("/vier-ogen/" + nummer + "/intrekken"), "beleidsmedewerker");
        assertThat(doe(get(ADRES), "beleidsmedewerker").getContentAsString()).contains("ingetrokken");
        assertThat(doe(get("/stuurinformatie/bijlage-3?jaar=2016&bron=brief"), "manager")
                        .getContentAsString())
                .contains("Voetnoot 18 van de brief", "niet zeker te lezen", "Lezing B");
    }

    private InvoerNummer dienIn(int jaar, int totaal) {
        verhaal.als("beleidsmedewerker");
        InvoerNummer nummer = InvoerNummer.nieuw();
        invoer.dienIn(nummer, blad(jaar, totaal));
        return nummer;
    }

    private void antwoord(InvoerNummer nummer, boolean akkoord) {
        verhaal.als("teamleider_zc");
        vragen.beantwoord(nummer.waarde(), akkoord, akkoord ? GEEN : Geheim.van("FICTIEF: telt niet op"));
        verhaal.als("beleidsmedewerker");
    }

    private String bronTotaal(int jaar, Integer versie) {
        return bijlagen.over(jaar, Bron.COMENSHA, versie)
                .tabellen()
                .get(2)
                .rijen()
                .get(0)
                .vakken()
                .get(0)
                .tekst();
    }

    /** The example, of another year and with another total. */
    private String blad(int jaar, int totaal) {
        return invoer.voorbeeld()
                .replace(";2016;", ";" + jaar + ";")
                .replace("bron_totaal;aantal;18", "bron_totaal;aantal;" + totaal);
    }

    private List<String> fouten(String regels) {
        return invoer.lees(KOP + regels).fouten().stream().map(Fout::tekst).toList();
    }

    private MockHttpServletResponse doe(AbstractMockHttpServletRequestBuilder<?> verzoek, String wie) throws Exception {
        Aanmelding aanmelding =
                new Aanmelding(accounts.zoekOpGebruikersnaam(wie).orElseThrow().medewerker(), false);
        return MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build()
                .perform(verzoek.with(user(aanmelding)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
