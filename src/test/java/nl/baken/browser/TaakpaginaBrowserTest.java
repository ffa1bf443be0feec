// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Signalen;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The task page in the pane of the real Tasklist: nothing typed is lost, nothing is done twice. */
@BrowserTest
class TaakpaginaBrowserTest {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";
    private static final String VERRIJKEN = "Signaal verrijken";
    private static final String CONTACT = "Contactmoment vastleggen";
    private static final String MINUTEN = "Hoeveel minuten kostte het?";
    private static final String GETYPT = "FICTIEF: drie verzonnen namen op één bel";

    private static final String LATER = "FICTIEF: en nog iemand met een verzonnen naam";
    private static final String AFGEMELD =
            "Je bent afgemeld. Meld je in een nieuw tabblad opnieuw aan; wat je hier typte, blijft staan.";

    @Autowired
    Verhaal verhaal;

    @Autowired
    Signalen signalen;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    JdbcClient database;

    private final SignaalNummer nummer = SignaalNummer.nieuw();
    private final String sg = nummer.waarde();

    @BeforeEach
    void eenNieuwSignaal() {
        meld(nummer);
    }

    @Test
    void eenWeigeringStaatBijHetVeldEnWatJeTypteBlijft(Vensters vensters) {
        Venster venster = vensters.als(HAARLEM).verwacht(422);
        Takenpaneel taken = venster.takenpaneel().kies(VERRIJKEN, sg).neem();
        taken.formulier().typ("Wat vond je?", GETYPT);
        taken.knop().click();

        assertThat(taken.formulier().foutenlijst()).isFocused();
        assertThat(taken.formulier().foutenlijst()).containsText("Wat heb je geraadpleegd?");
        assertThat(taken.formulier().veld("Op welke grond?")).hasAttribute("aria-invalid", "true");
        assertThat(taken.formulier().veld("Wat vond je?")).hasValue(GETYPT);

        taken.formulier().kruis("Wat heb je geraadpleegd?", "BRP").kies("Op welke grond?", "Uitvoering Wmo");
        taken.rondAf(VERRIJKEN, sg);
        assertThat(taken.regel("Duiding vaststellen", sg)).isVisible();
        assertThat(verhaal.taken(HAARLEM, sg)).containsExactly("duiding-vaststellen");
    }

    @Test
    void eenVeldVerdwijntTerwijlJeDoortyptEnDubbelKlikkenRondtEenKeerAf(Vensters vensters) {
        verrijk();
        Venster venster = vensters.als(HAARLEM);
        List<String> verzonden = new ArrayList<>();
        venster.pagina().onRequest(verzoek -> noteerAfronding(verzoek, verzonden));
        Takenpaneel taken =
                venster.takenpaneel().kies("Duiding vaststellen", sg).neem();
        Invulling formulier = taken.formulier();
        assertThat(formulier.veld("Wat hoort de melder?")).isVisible();

        venster.wordtTraag();
        formulier
                .kruis("Wat denk je?", "Twijfel")
                .kruis("Wat speelt er?", "De melder is misschien dader of familie: niets terugkoppelen");
        formulier.typLetterVoorLetter("Waarom?", GETYPT);
        assertThat(formulier.veld("Wat hoort de melder?")).hasCount(0);
        assertThat(formulier.veld("Waarom?")).hasValue(GETYPT);
        taken.knop().dblclick();

        taken.isKlaar("Duiding vaststellen", sg);
        assertThat(taken.regel("Duiding vaststellen", sg)).hasCount(0);
        assertThat(verzonden).hasSize(1);
        assertThat(verhaal.taken(HAARLEM, sg)).containsExactly("melding-versturen");
    }

    @Test
    void eenGetalInWoordenWordtGeweigerdBijHetVeld(Vensters vensters) {
        ZaakNummer zaak = eenZaak.zaak();
        String zc = zaak.waarde();
        eenZaak.tot(zaak, "zorgplan-vastleggen");
        verhaal.dagen(7, zc);
        Venster venster = vensters.als("zorgcoordinator").verwacht(422);
        Takenpaneel taken = venster.takenpaneel().kies(CONTACT, zc);
        taken.formulier().kruis("Hoe gaat het met de cliënt?", "Goed").typ(MINUTEN, "een uurtje");
        taken.knop().click();

        assertThat(taken.formulier().foutenlijst()).isFocused();
        assertThat(taken.formulier().veld(MINUTEN)).hasAttribute("aria-invalid", "true");
        assertThat(taken.formulier().veld(MINUTEN)).hasValue("een uurtje");

        // Two digits are in any session cookie by chance, so this one is not hunted for in the browser's stores.
        taken.formulier().veld(MINUTEN).fill("60");
        taken.rondAf(CONTACT, zc);
        assertThat(database.sql("select minuten from zorgcoordinatie.contactmoment where nummer = ?")
                        .param(zc)
                        .query(Integer.class)
                        .single())
                .isEqualTo(60);
    }

    @Test
    void wieTeLaatIsKrijgtTerugWatHijTypte(Vensters vensters) {
        Venster venster = vensters.als(HAARLEM).verwacht(409);
        Takenpaneel taken = venster.takenpaneel().kies(VERRIJKEN, sg).neem();
        taken.formulier()
                .kruis("Wat heb je geraadpleegd?", "BRP")
                .kies("Op welke grond?", "Uitvoering Wmo")
                .typ("Wat vond je?", GETYPT);
        verrijk();
        taken.knop().click();

        assertThat(taken.formulier().vak().locator("h1")).hasText("Deze taak is niet meer open");
        assertThat(taken.formulier().vak().getByText(GETYPT)).isVisible();
        assertThat(verhaal.taken(HAARLEM, sg)).containsExactly("duiding-vaststellen");
    }

    @Test
    void watJeTypteStaatErNogNaEenAndereTaakEnEenAnderTabblad(Vensters vensters) {
        SignaalNummer ander = SignaalNummer.nieuw();
        meld(ander);
        Venster venster = vensters.als(HAARLEM);
        Takenpaneel taken = venster.takenpaneel().kies(VERRIJKEN, sg).neem();
        typEnWachtOpConcept(venster, taken);

        taken.kies(VERRIJKEN, ander.waarde());
        assertThat(taken.formulier().vak()).not().containsText(GETYPT);
        taken.kies(VERRIJKEN, sg);
        assertThat(taken.formulier().veld("Wat vond je?")).hasValue(GETYPT);

        venster.klik("Procesplaat");
        assertThat(venster.pagina().locator("iframe[title='Taakformulier']")).hasCount(0);
        venster.klik("Formulier");
        assertThat(taken.formulier().veld("Wat vond je?")).hasValue(GETYPT);
    }

    @Test
    void naHetEindeVanDeSessieMeldJeJeAanEnTypJeVerder(Vensters vensters) {
        Venster venster = vensters.als(HAARLEM).verwacht(401);
        Takenpaneel taken = venster.takenpaneel().kies(VERRIJKEN, sg).neem();
        typEnWachtOpConcept(venster, taken);
        venster.verliestSessie();
        taken.knop().click();

        venster.zietTitel("Inloggen");
        venster.formulier()
                .typ("Gebruikersnaam", HAARLEM)
                .typ("Wachtwoord", "baken-demo")
                .verstuur("Inloggen");
        assertThat(taken.formulier().veld("Wat vond je?")).hasValue(GETYPT);
        assertThat(verhaal.taken(HAARLEM, sg)).containsExactly("signaal-verrijken");
    }

    /** First in Tasklist, whose own poll finds out too and used to take the text along; then on a page alone. */
    @Test
    void watJeNaHetEindeVanDeSessieTyptBlijftStaanTotHetIsBewaard(Vensters vensters) {
        Venster venster = vensters.als(HAARLEM).verwacht(401);
        venster.pagina().clock().install();
        Takenpaneel taken = venster.takenpaneel().kies(VERRIJKEN, sg).neem();
        typEnWachtOpConcept(venster, taken);
        venster.verliestSessie();
        venster.pagina()
                .waitForResponse(
                        antwoord -> isConcept(antwoord, LATER) && antwoord.status() == 401,
                        () -> taken.formulier().typ("Wat vond je?", LATER));
        assertThat(taken.formulier().melding()).containsText(AFGEMELD);
        // To the next poll of Tasklist, and on while it is answered.
        venster.pagina().clock().fastForward(24_000);
        venster.pagina().clock().runFor(1_000);
        assertThat(taken.formulier().veld("Wat vond je?")).hasValue(LATER);
        taken.knop().click();
        assertThat(taken.formulier().veld("Wat vond je?")).hasValue(LATER);

        venster.meldtZichAanInNieuwTabblad(taken.formulier(), HAARLEM);
        assertThat(taken.formulier().melding()).hasCount(0);
        taken.kies(VERRIJKEN, sg);
        assertThat(taken.formulier().veld("Wat vond je?")).hasValue(LATER);
        taken.formulier().kruis("Wat heb je geraadpleegd?", "BRP").kies("Op welke grond?", "Uitvoering Wmo");
        taken.rondAf(VERRIJKEN, sg);
        assertThat(taken.regel("Duiding vaststellen", sg)).isVisible();

        Venster melder = vensters.als("melder").verwacht(401);
        melder.ga("/signalen/nieuw");
        melder.verliestSessie();
        melder.formulier().typ("Vertel kort wat er aan de hand is", LATER);
        assertThat(melder.formulier().melding()).containsText(AFGEMELD);
        Toegankelijkheid.isInOrde(melder.pagina());
        melder.meldtZichAanInNieuwTabblad(melder.formulier(), "zorgcoordinator2");
        assertThat(melder.formulier().melding()).containsText("nu iemand anders aangemeld");
        melder.meldtZichAanInNieuwTabblad(melder.formulier(), "melder");
        assertThat(melder.formulier().melding()).hasCount(0);
        melder.ga("/signalen/nieuw");
        assertThat(melder.formulier().veld("Vertel kort wat er aan de hand is")).hasValue(LATER);
        Venster ander = vensters.als("zorgcoordinator2");
        ander.ga("/signalen/nieuw");
        assertThat(ander.formulier().veld("Vertel kort wat er aan de hand is"))
                .not()
                .hasValue(LATER);
    }

    private static void typEnWachtOpConcept(Venster venster, Takenpaneel taken) {
        venster.pagina()
                .waitForResponse(antwoord -> isConcept(antwoord, GETYPT) && antwoord.ok(), () -> taken.formulier()
                        .typ("Wat vond je?", GETYPT));
    }

    /** Of this text: an answer to an earlier draft may come in between. */
    private static boolean isConcept(Response antwoord, String tekst) {
        String verzonden = antwoord.request().postData();
        return antwoord.url().endsWith("/concept")
                && verzonden != null
                && URLDecoder.decode(verzonden, StandardCharsets.UTF_8).contains(tekst);
    }

    private static void noteerAfronding(Request verzoek, List<String> verzonden) {
        if (verzoek.method().equals("POST") && verzoek.url().matches(".*/taken/[^/]+")) {
            verzonden.add(verzoek.url());
        }
    }

    private void meld(SignaalNummer nieuw) {
        verhaal.als("melder");
        signalen.meld(
                nieuw,
                eenSignaal("Haarlem")
                        .met(Indicator.I1_SCHULD, Indicator.I5_ZELFDE_HELPER)
                        .opdracht(verhaal.vandaag()));
        verhaal.niemand();
    }

    private void verrijk() {
        verhaal.doet(
                HAARLEM,
                sg,
                "signaal-verrijken",
                Map.of(
                        "geraadpleegd", List.of("brp"),
                        "grond", "publieke_taak",
                        "indicatoren", List.of("i1_schuld", "i5_zelfde_helper")));
    }
}
