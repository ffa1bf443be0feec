// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.Draaiboek;
import nl.baken.verhalen.Draaiboek.Regel;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.web.Zaakinzage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * After each part of the ten scenarios: what its people did and saw, as the driver of the story wrote it down itself, is
 * what the log tells of them, as often. The case is read at the end as well, by somebody of the team and by somebody who
 * may not know that it is there.
 */
class AllesInHetLogboek implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> LEZERS = List.of("zorgcoordinator", "teamleider_zc", "manager");

    @Override
    public void beforeEach(ExtensionContext proef) {
        ApplicationContext baken = SpringExtension.getApplicationContext(proef);
        baken.getBean(Draaiboek.class).opnieuw();
        proef.getStore(ExtensionContext.Namespace.create(getClass())).put("vanaf", laatste(baken));
    }

    @Override
    public void afterEach(ExtensionContext proef) {
        ApplicationContext baken = SpringExtension.getApplicationContext(proef);
        if (!isScenario(proef) || proef.getExecutionException().isPresent()) {
            return;
        }
        Draaiboek draaiboek = baken.getBean(Draaiboek.class);
        Set<String> nummers = draaiboek.alles().stream().map(Regel::nummer).collect(Collectors.toSet());
        nummers.stream()
                .filter(nummer -> nummer.startsWith(ZaakNummer.VOORVOEGSEL))
                .forEach(nummer -> LEZERS.forEach(wie -> leest(baken, wie, nummer)));
        long vanaf =
                proef.getStore(ExtensionContext.Namespace.create(getClass())).get("vanaf", Long.class);

        assertThat(logboek(baken, vanaf, nummers))
                .as("het logboek naast wat de mensen van dit verhaal deden en zagen")
                .containsExactlyInAnyOrderElementsOf(draaiboek.alles());
    }

    private static boolean isScenario(ExtensionContext proef) {
        return proef.getRequiredTestClass().getSimpleName().matches("A\\d+.*VerhaalTest");
    }

    private static void leest(ApplicationContext baken, String gebruikersnaam, String nummer) {
        Verhaal verhaal = baken.getBean(Verhaal.class);
        Medewerker wie = verhaal.als(gebruikersnaam);
        boolean gezien = true;
        try {
            baken.getBean(Zaakinzage.class).blad(new ZaakNummer(nummer));
        } catch (NietGevonden e) {
            gezien = false;
        } finally {
            verhaal.niemand();
        }
        baken.getBean(Draaiboek.class).zag(wie, "zaak", nummer, gezien);
    }

    private static long laatste(ApplicationContext baken) {
        return baken.getBean(JdbcClient.class)
                .sql("select coalesce(max(nr), 0) from logboek.regel")
                .query(Long.class)
                .single();
    }

    /** What people did through the gates and what they saw of the case; the rest of the log tells what came of it. */
    private static List<Regel> logboek(ApplicationContext baken, long vanaf, Set<String> nummers) {
        return baken.getBean(JdbcClient.class)
                .sql(
                        """
                        select medewerker, wat, nummer, toegestaan from logboek.regel
                        where nr > :vanaf and nummer = any (:nummers) and medewerker <> 'systeem'
                          and (wat like 'taak afgerond: %' or wat like 'handeling: %' or wat like 'zaak%' and soort = 'inzage')""")
                .param("vanaf", vanaf)
                .param("nummers", nummers.toArray(String[]::new))
                .query(Regel.class)
                .list();
    }
}
