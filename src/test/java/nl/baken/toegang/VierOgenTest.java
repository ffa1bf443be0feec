// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** X10: one decision, two people, whatever the decision is about. */
@BakenTest
class VierOgenTest {

    private static final String TAAK = "proef-beoordelen";
    private static final Geheim GEEN = Geheim.van("");

    @Autowired
    private VierOgen vierOgen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private JdbcClient database;

    private String nummer;
    private Medewerker eerste;
    private Medewerker tweede;
    private Medewerker ander;

    @BeforeEach
    void eenVraag() {
        nummer = "PROEF-" + UUID.randomUUID().toString().substring(0, 8);
        tweede = medewerker("teamleider_zc");
        ander = medewerker("zorgcoordinator2");
        eerste = verhaal.als("zorgcoordinator");
        vierOgen.vraag(nummer, TAAK, "proef", eerste, Rol.TEAMLEIDER_ZC);
    }

    @AfterEach
    void geenVerzoekMeer() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void deEersteIsNooitDeTweedeEnNeeVraagtEenMotief() {
        assertThatThrownBy(() -> vierOgen.beslis(nummer, TAAK, eerste, true, GEEN))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Iemand anders moet het beoordelen");
        assertThatThrownBy(() -> vierOgen.beslis(nummer, TAAK, tweede, false, GEEN))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("motief"));
        assertThat(kolom("besloten_op")).isNull();

        vierOgen.beslis(nummer, TAAK, tweede, false, Geheim.van("FICTIEF: nog niet af"));
        assertThat(kolom("akkoord")).isEqualTo(false);
        assertThat(toegang.grond(nummer, tweede))
                .as("wie antwoordde hoeft niets meer te zien")
                .isEmpty();
        assertThatThrownBy(() -> vierOgen.beslis(nummer, TAAK, tweede, true, GEEN))
                .hasMessage("Deze vraag is al beantwoord.");
    }

    @Test
    void alleenWieIsGevraagdAntwoordtEnNaDoorzettenOokDePlaatsvervanger() {
        assertThatThrownBy(() -> vierOgen.beslis(nummer, TAAK, ander, true, GEEN))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("ligt bij iemand anders");
        assertThat(toegang.grond(nummer, ander)).isEmpty();

        vierOgen.zetDoor(nummer, TAAK, Rol.ZORGCOORDINATOR);
        assertThat(kolom("akkoord")).as("gaat nooit vanzelf door").isNull();
        assertThat(toegang.grond(nummer, tweede))
                .as("de eerst gevraagde mag nog")
                .isPresent();
        assertThatThrownBy(() -> vierOgen.beslis(nummer, TAAK, eerste, true, GEEN))
                .as("ook als plaatsvervanger is de eerste nooit de tweede")
                .isInstanceOf(Weigering.class);

        vierOgen.beslis(nummer, TAAK, ander, true, GEEN);
        assertThat(kolom("tweede")).isEqualTo(ander.id());
        assertThat(toegang.grond(nummer, tweede)).isEmpty();
        assertThat(toegang.grond(nummer, ander)).isEmpty();
    }

    @Test
    void uitDeSessieVanDeEersteKomtGeenAntwoordOokNietMetEenAnderAccount() {
        MockHttpSession sessie = new MockHttpSession();
        in(sessie);
        vierOgen.vraag(nummer, TAAK, "proef", eerste, Rol.TEAMLEIDER_ZC);
        verhaal.als("teamleider_zc");
        sessie.changeSessionId();
        assertThatThrownBy(() -> vierOgen.beslis(nummer, TAAK, tweede, true, GEEN))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("in deze sessie genomen");
        assertThat((String) kolom("sessie")).as("alleen een vingerafdruk").matches("[0-9a-f]{64}");

        in(new MockHttpSession());
        vierOgen.beslis(nummer, TAAK, tweede, true, GEEN);
        assertThat(kolom("akkoord")).isEqualTo(true);
    }

    /** A process may ask in somebody's name while another person is at the keyboard. */
    @Test
    void deSessieTeltAlleenAlsDeEersteZelfAchterHetToetsenbordZit() {
        in(new MockHttpSession());
        verhaal.als("teamleider_zc");
        vierOgen.vraag(nummer, TAAK, "proef", eerste, Rol.TEAMLEIDER_ZC);

        assertThatCode(() -> vierOgen.beslis(nummer, TAAK, tweede, true, GEEN)).doesNotThrowAnyException();
    }

    @Test
    void vanTweeDieTegelijkAntwoordenTeltDeEerste() throws Exception {
        Medewerker collega = medewerker(accounts.zoek(accounts.maak(
                        "tweede-" + UUID.randomUUID(),
                        "Tweede Fictief",
                        "hvo-querido",
                        Set.of(Rol.TEAMLEIDER_ZC),
                        UUID.randomUUID().toString(),
                        false))
                .orElseThrow()
                .gebruikersnaam());
        CyclicBarrier samen = new CyclicBarrier(2);
        ExecutorService mensen = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> antwoorden =
                    mensen.invokeAll(List.of(antwoord(samen, tweede, true), antwoord(samen, collega, false)));
            assertThat(antwoorden)
                    .extracting(Future::get)
                    .containsOnlyOnce("gedaan")
                    .containsOnlyOnce("Deze vraag is al beantwoord.");
        } finally {
            mensen.shutdownNow();
        }
        assertThat(kolom("akkoord")).isEqualTo(tweede.id().equals(kolom("tweede")));
    }

    private Callable<String> antwoord(CyclicBarrier samen, Medewerker wie, boolean akkoord) {
        return () -> {
            samen.await();
            try {
                vierOgen.beslis(nummer, TAAK, wie, akkoord, Geheim.van("FICTIEF"));
                return "gedaan";
            } catch (Weigering weigering) {
                return weigering.getMessage();
            }
        };
    }

    @Test
    void watIsIngetrokkenIsNietMeerTeBeantwoordenEnOpnieuwVragenKan() {
        vierOgen.trekIn(nummer, TAAK);
        assertThat(kolom("ingetrokken")).isEqualTo(true);
        assertThat(kolom("akkoord")).isNull();
        assertThat(toegang.grond(nummer, tweede)).isEmpty();
        assertThatThrownBy(() -> vierOgen.beslis(nummer, TAAK, tweede, true, GEEN))
                .isInstanceOf(Weigering.class);
        vierOgen.trekIn(nummer, TAAK);

        vierOgen.vraag(nummer, TAAK, "proef", eerste, Rol.TEAMLEIDER_ZC);
        vierOgen.vraag(nummer, TAAK, "proef", eerste, Rol.TEAMLEIDER_ZC);
        assertThat(open()).as("opnieuw vragen vervangt de open vraag").isOne();
        vierOgen.beslis(nummer, TAAK, tweede, true, GEEN);
        assertThat(open()).isZero();
    }

    @Test
    void eenAntwoordEindigtAlleenDeToegangVoorDieVraag() {
        vierOgen.vraag(nummer, "andere-proef", "andere proef", eerste, Rol.TEAMLEIDER_ZC);
        vierOgen.zetDoor(nummer, TAAK, Rol.ZORGCOORDINATOR);

        vierOgen.beslis(nummer, TAAK, tweede, true, GEEN);
        assertThat(toegang.grond(nummer, tweede))
                .as("de andere vraag wacht nog")
                .isPresent();
        assertThat(toegang.grond(nummer, ander)).isEmpty();

        vierOgen.trekAllesIn(nummer);
        assertThat(toegang.grond(nummer, tweede)).isEmpty();
        assertThat(open()).isZero();
    }

    private void in(MockHttpSession sessie) {
        MockHttpServletRequest verzoek = new MockHttpServletRequest();
        verzoek.setSession(sessie);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(verzoek));
    }

    private Medewerker medewerker(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
    }

    private long open() {
        return database.sql("select count(*) from toegang.vier_ogen where nummer = ? and besloten_op is null")
                .param(nummer)
                .query(Long.class)
                .single();
    }

    private Object kolom(String naam) {
        return database.sql("select * from toegang.vier_ogen where nummer = ? and taak = ? order by id desc limit 1")
                .params(nummer, TAAK)
                .query()
                .singleRow()
                .get(naam);
    }
}
