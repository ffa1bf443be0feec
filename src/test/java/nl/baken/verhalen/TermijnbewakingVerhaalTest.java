// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.termijn.HervatTermijn;
import nl.baken.termijn.PauzeerTermijn;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.TermijnNadert;
import nl.baken.termijn.TermijnOverschreden;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.toegang.Takenlijst;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaaktermijnen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** T06, P03.12: an intake that must be there by Monday 9 February, and who sees what when it isn't. */
@BakenTest
@RecordApplicationEvents
class TermijnbewakingVerhaalTest {

    private static final String INTAKE = "T06";
    private static final String AANDACHT = "Termijnen die aandacht vragen";
    private static final String TE_LAAT = "Te laat in het team";
    private static final Geheim REDEN = Geheim.van("FICTIEF: de cliënt is ziek");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Zaaktermijnen zaaktermijnen;

    @Autowired
    private Takenlijst taken;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private List<Startblok> blokken;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents gebeurtenissen;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenZaakDieOpZijnIntakeWacht() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak();
        nummer = zaak.waarde();
        eenZaak.tot(zaak, "intake-vastleggen");
    }

    @Test
    void naDrieWerkdagenZietDeZorgcoordinatorDeWaarschuwing() {
        verhaal.dagen(2, nummer);
        assertThat(regels("zorgcoordinator", AANDACHT)).isEmpty();
        assertThat(naderend()).isZero();

        verhaal.dagen(1, nummer);
        assertThat(regels("zorgcoordinator", AANDACHT))
                .containsExactly(new Startblok.Regel(
                        nummer + ", Intake", "/zaken/" + zaak, "over 4 dagen, 5 werkdagen na: zaak geopend", "oranje"));
        assertThat(regels("zorgcoordinator2", AANDACHT)).isEmpty();
        assertThat(regels("teamleider_zc", TE_LAAT)).isEmpty();
        verhaal.dagen(1, nummer);
        assertThat(naderend()).isEqualTo(1);
    }

    @Test
    void naVijfWerkdagenZietDeTeamleiderHetEnBlijftHetOverschredenOokAlsDeIntakeErKomt() {
        verhaal.dagen(7, nummer);
        assertThat(overschreden()).as("maandag is de laatste dag").isZero();
        assertThat(regels("teamleider_zc", TE_LAAT)).isEmpty();

        verhaal.dagen(1, nummer);
        verhaal.dagen(1, nummer);
        assertThat(overschreden()).isEqualTo(1);
        assertThat(regels("teamleider_zc", TE_LAAT))
                .containsExactly(new Startblok.Regel(
                        nummer + ", Intake", "/zaken/" + zaak, "2 dagen te laat, Coen Fictief", "rood"));
        assertThat(regels("zorgcoordinator", AANDACHT))
                .containsExactly(new Startblok.Regel(
                        nummer + ", Intake",
                        "/zaken/" + zaak,
                        "2 dagen te laat, 5 werkdagen na: zaak geopend",
                        "rood"));
        assertThat(gelogd("termijn overschreden: Intake")).containsExactly("systeem systeem");

        verhaal.doet("zorgcoordinator", nummer, "intake-vastleggen", EenZaak.INTAKE);
        Termijn intake = termijn(INTAKE);
        assertThat(intake.gehaaldOp()).isNotNull();
        assertThat(intake.overschredenOp()).isEqualTo(moment("2026-02-09T23:59:59"));
        assertThat(regels("teamleider_zc", TE_LAAT)).isEmpty();
        assertThat(regels("zorgcoordinator", AANDACHT)).isEmpty();
    }

    @Test
    void watHetLangstTeLaatIsStaatBovenaanEnDeWaarnemerZietHetOok() {
        ZaakNummer tweede = eenZaak.zaak();
        verhaal.doet(
                "teamleider_zc",
                tweede.waarde(),
                "zorgcoordinator-toewijzen",
                eenZaak.toewijzing("zorgcoordinator2", "zorgcoordinator"));
        termijnen.start("T08_ROOD", tweede.waarde(), verhaal.moment());
        verhaal.dagen(8, nummer);

        assertThat(blok("zorgcoordinator", AANDACHT).stream()
                        .map(Startblok.Regel::tekst)
                        .filter(tekst -> tekst.contains(nummer) || tekst.contains(tweede.waarde()))
                        .filter(tekst -> tekst.contains("Intake") || tekst.contains("Contactmoment")))
                .containsExactly(
                        tweede + ", Contactmoment bij veiligheid rood, waarneming",
                        nummer + ", Intake",
                        tweede + ", Intake, waarneming");
        assertThat(blok("teamleider_zc", TE_LAAT))
                .contains(new Startblok.Regel(
                        tweede + ", Contactmoment bij veiligheid rood",
                        "/zaken/" + tweede,
                        "6 dagen te laat, Carmen Fictief",
                        "rood"));
    }

    @Test
    void eenZaakZonderZorgcoordinatorStaatNietDubbelBijDeTeamleider() {
        ZaakNummer zonder = eenZaak.zaak();
        verhaal.dagen(8, nummer);
        assertThat(blok("teamleider_zc", TE_LAAT))
                .extracting(Startblok.Regel::tekst)
                .noneMatch(tekst -> tekst.contains(zonder.waarde()));
        assertThat(blok("teamleider_zc", "Zaken zonder zorgcoördinator"))
                .contains(new Startblok.Regel(
                        zonder.waarde(), "/zaken/" + zonder, "Zorgcoördinator toewijzen: 7 dagen te laat", "rood"));
    }

    @Test
    void watIsGepauzeerdWaarschuwtNietEnSchuiftOpMetZijnTaak() {
        verhaal.dagen(1, nummer);
        verhaal.als("zorgcoordinator");
        zaaktermijnen.pauzeer(zaak, termijn(INTAKE).id(), new PauzeerTermijn(REDEN));
        assertThat(taakVervalt()).isNull();
        verhaal.dagen(14, nummer);

        assertThat(naderend() + overschreden()).isZero();
        assertThat(regels("zorgcoordinator", AANDACHT)).isEmpty();
        assertThat(regels("teamleider_zc", TE_LAAT)).isEmpty();

        verhaal.als("zorgcoordinator");
        Termijn weer = zaaktermijnen.hervat(zaak, termijn(INTAKE).id(), new HervatTermijn(null));
        assertThat(weer.vervalt()).isEqualTo(moment("2026-02-23T23:59:59"));
        assertThat(taakVervalt()).isEqualTo(weer.vervalt());
        verhaal.dagen(2, nummer);
        assertThat(naderend()).isEqualTo(1);
    }

    @Test
    void watIsVerzetKrijgtEenLaterEindeEnZijnTaakOok() {
        verhaal.dagen(3, nummer);
        verhaal.als("zorgcoordinator");
        zaaktermijnen.verzet(zaak, termijn(INTAKE).id(), new VerzetTermijn(LocalDate.of(2026, 2, 16), REDEN));

        assertThat(termijn(INTAKE).vervalt()).isEqualTo(moment("2026-02-16T23:59:59"));
        assertThat(taakVervalt()).isEqualTo(moment("2026-02-16T23:59:59"));
        assertThat(vervaltInDeMotor()).isEqualTo(moment("2026-02-16T23:59:59"));
        assertThat(tijdlijn.van(zaak)).first().satisfies(regel -> assertThat(regel.wat())
                .isEqualTo("termijn verzet: Intake"));
        assertThat(gelogd("termijn verzet: Intake")).hasSize(1);
        assertThat(regels("zorgcoordinator", AANDACHT)).isEmpty();
        verhaal.dagen(7, nummer);
        assertThat(overschreden()).isZero();
        assertThat(naderend())
                .as("een keer voor het oude en een keer voor het nieuwe einde")
                .isEqualTo(2);
    }

    private List<Startblok.Regel> regels(String wie, String titel) {
        return blok(wie, titel).stream()
                .filter(regel -> regel.tekst().startsWith(nummer + ", Intake"))
                .toList();
    }

    private List<Startblok.Regel> blok(String wie, String titel) {
        var medewerker = verhaal.als(wie);
        List<Startblok.Regel> regels = blokken.stream()
                .flatMap(blok -> blok.voor(medewerker).stream())
                .filter(blok -> blok.titel().equals(titel))
                .flatMap(blok -> blok.regels().stream())
                .toList();
        verhaal.niemand();
        return regels;
    }

    private long naderend() {
        return gebeurtenissen.stream(TermijnNadert.class)
                .filter(gebeurtenis -> isIntake(gebeurtenis.termijn()))
                .count();
    }

    private long overschreden() {
        return gebeurtenissen.stream(TermijnOverschreden.class)
                .filter(gebeurtenis -> isIntake(gebeurtenis.termijn()))
                .count();
    }

    private boolean isIntake(Termijn termijn) {
        return termijn.nummer().equals(nummer) && termijn.regel().equals(INTAKE);
    }

    private Termijn termijn(String regel) {
        return termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals(regel))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Instant taakVervalt() {
        return taken.voor(nummer, verhaal.als("zorgcoordinator")).stream()
                .filter(regel -> regel.sleutel().equals("intake-vastleggen"))
                .findFirst()
                .orElseThrow()
                .vervalt();
    }

    private Instant vervaltInDeMotor() {
        return database.sql(
                        "select due_date_ at time zone current_setting('TimeZone') from act_ru_task where description_ = ? and task_def_key_ = 'intake-vastleggen'")
                .param(nummer)
                .query((rij, n) -> rij.getTimestamp(1).toInstant())
                .single();
    }

    private List<String> gelogd(String wat) {
        return database.sql("select medewerker || ' ' || grond from logboek.regel where nummer = ? and wat = ?")
                .params(nummer, wat)
                .query(String.class)
                .list();
    }

    private static Instant moment(String tijd) {
        return LocalDateTime.parse(tijd).atZone(VerzetbareKlok.AMSTERDAM).toInstant();
    }
}
