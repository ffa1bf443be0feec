// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every table is emptied by one module when a file is destroyed, or stays for a reason that stands here. */
@BakenTest
class VernietigbaarTest {

    private static final String GEEN_PERSOON = "gaat over geen zaak, signaal of persoon";
    private static final String MEDEWERKER = "gaat over een medewerker, niet over een cliënt";
    private static final String PROFESSIONAL =
            "gaat over een professional; de naam gaat weg na B08 (Deelnemersopruiming)";
    private static final String LOG = "houdt het nummer als pseudoniem zolang het logboek bewaard moet blijven";
    private static final String BEWIJS = "het bewijs, zonder nummers";

    private static final Map<String, List<String>> BLIJFT = Map.of(
            GEEN_PERSOON,
            List.of(
                    "gedeeld.gemeente",
                    "gedeeld.norm",
                    "gedeeld.verzonden",
                    "opvang.bedden",
                    "opvang.plek",
                    "public.flyway_schema_history",
                    "rapportage.aansluiting",
                    "rapportage.afscherming",
                    "rapportage.afstemming",
                    "rapportage.bewerking",
                    "rapportage.invoer",
                    "rapportage.publicatie",
                    "rapportage.raadsvraag",
                    "rapportage.rapport",
                    "rapportage.registratie",
                    "rapportage.versie",
                    "regels.voorstel",
                    "signaal.zin",
                    "rapportage.telstand",
                    "termijn.discreet",
                    "termijn.gelijkgestelde_dag",
                    "termijn.regel",
                    "termijn.sluitingsdag",
                    "toestemming.wisregel",
                    "training.doelgroep",
                    "training.functiegroep",
                    "training.omvang",
                    "training.organisatie",
                    "training.plan"),
            PROFESSIONAL,
            List.of(
                    "training.aantal",
                    "training.certificaat",
                    "training.deelname",
                    "training.persoon",
                    "training.sessie"),
            MEDEWERKER,
            List.of(
                    "bericht.uitgaand",
                    "toegang.aanmeldpoging",
                    "toegang.account",
                    "toegang.afwezigheid",
                    "toegang.berichtadres",
                    "toegang.herstelcode",
                    "toegang.organisatie",
                    "toegang.rechtencontrole",
                    "toegang.rechtenoordeel",
                    "toegang.rol",
                    "toegang.sessie",
                    "toegang.teamlijst_gezien",
                    "toegang.tweede_factor",
                    "toegang.zoekpoging",
                    "zorgcoordinatie.profiel"),
            LOG,
            List.of(
                    "logboek.anker",
                    "logboek.gat",
                    "logboek.hek",
                    "logboek.onthulling",
                    "logboek.regel",
                    "logboek.rolgroep",
                    "logboek.schakel",
                    "logboek.verwerking",
                    "logboek.verzegeling"),
            BEWIJS,
            List.of(
                    "rapportage.bewaard",
                    "rapportage.telling",
                    "vernietiging.bewijs",
                    "vernietiging.grond",
                    "vernietiging.lijst",
                    "vernietiging.telling"));

    /** Memory of the engine that nothing of ours writes: a test of marks proves that they are empty. */
    private static final List<String> MOTOR_ONGEBRUIKT =
            List.of("act_hi_batch", "act_hi_caseactinst", "act_hi_caseinst", "act_hi_dec_in", "act_hi_dec_out");

    @Autowired
    private List<Vernietigbaar> modules;

    @Autowired
    private Databasedump dump;

    @Test
    void elkeTabelHeeftEenEigenaarOfEenRedenOmTeBlijven() {
        List<String> geclaimd = new ArrayList<>();
        modules.forEach(module -> geclaimd.addAll(module.tabellen()));
        assertThat(geclaimd).as("een tabel heeft een eigenaar").doesNotHaveDuplicates();
        Set<String> bekend = new TreeSet<>(geclaimd);
        BLIJFT.values().forEach(bekend::addAll);
        assertThat(bekend)
                .as("niet allebei")
                .hasSize(geclaimd.size()
                        + BLIJFT.values().stream().mapToInt(List::size).sum());

        Set<String> tabellen =
                dump.tabellen().stream().filter(VernietigbaarTest::isVanOns).collect(Collectors.toSet());
        assertThat(tabellen)
                .as("geen tabel zonder eigenaar of reden, en geen eigenaar van niets")
                .isEqualTo(bekend);
    }

    /** Definitions and work that runs are the engine's; of its memory every table counts. */
    private static boolean isVanOns(String tabel) {
        String naam = tabel.replaceFirst("^public\\.", "");
        return !tabel.startsWith("public.act_")
                || naam.equals("act_ge_bytearray")
                || naam.startsWith("act_hi_") && !MOTOR_ONGEBRUIKT.contains(naam);
    }
}
