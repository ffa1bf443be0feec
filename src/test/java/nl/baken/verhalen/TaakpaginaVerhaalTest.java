// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Takenlijsten.HAARLEM;
import static nl.baken.verhalen.Takenlijsten.LEIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.EenTaak;
import nl.baken.toegang.Takenlijst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a task tells until when and why, and after it what comes next. */
@BakenTest
class TaakpaginaVerhaalTest {

    @LocalServerPort
    int poort;

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenTaak eenTaak;

    @Autowired
    Accounts accounts;

    @Autowired
    Takenlijst takenlijst;

    @Test
    void bijDeTaakStaatTotWanneerEnWaarom() {
        verhaal.nu("2026-03-04T10:00");
        EenTaak.Open taak = eenTaak.van("Haarlem");
        assertThat(pagina(HAARLEM, taak))
                .contains("Uiterlijk 09-03-2026 (over 5 dagen)")
                .contains("Signaal verrijken, 3 werkdagen na: signaal toegewezen")
                .contains("Wordt het later: naar de vervanger van de sleutelfunctionaris.")
                .doesNotContain("termijn--te-laat");
        verhaal.nu("2026-03-10T09:00");
        assertThat(pagina(HAARLEM, taak)).contains("Uiterlijk 09-03-2026 (1 dag te laat)", "termijn--te-laat");
    }

    /** Two things to do and then none: after each the page says what comes next. */
    @Test
    void naIedereTaakBiedtDePaginaDeVolgendeAan() {
        String naam = "collega-" + UUID.randomUUID();
        String account = accounts.maak(naam, naam, "hvo-querido", Set.of(Rol.ZORGCOORDINATOR), naam, false);
        try {
            ZaakNummer zaak = eenZaak.zaak();
            verhaal.doet(LEIDER, zaak.waarde(), "zorgcoordinator-toewijzen", eenZaak.toewijzing(naam, null));
            EenTaak.Open contact = eenTaak.open(zaak.waarde(), "eerste-contact-leggen");
            Bezoeker collega = Bezoeker.anoniem(poort);
            collega.meldAan(naam, naam);

            String klaar = rondAf(collega, contact, EenZaak.EERSTE_CONTACT);
            EenTaak.Open volgende = eenTaak.open(zaak.waarde(), "rechten-bespreken");
            assertThat(klaar)
                    .contains("Eerste veilig contact leggen", zaak.waarde(), "is opgeslagen")
                    .contains("Volgende taak: Rechten bespreken, " + zaak)
                    .contains("href=\"" + volgende.adres() + "\"", "autofocus");
            verhaal.doet(naam, zaak.waarde(), "rechten-bespreken", eenZaak.rechten("comensha"));
            verhaal.doet(naam, zaak.waarde(), "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
            verhaal.doet(naam, zaak.waarde(), "intake-vastleggen", EenZaak.INTAKE);
            verhaal.doet(naam, zaak.waarde(), "veiligheid-screenen", EenZaak.screening("geen"));
            EenTaak.Open zorgplan = eenTaak.open(zaak.waarde(), "zorgplan-vastleggen");
            String einde = rondAf(collega, zorgplan, EenZaak.ZORGPLAN);
            // Signals that self-report are offered to every coordinator: then one of those is next.
            assertThat(einde)
                    .contains(takenlijst
                            .volgende(verhaal.als(naam))
                            .map(taak -> "Volgende taak: " + taak.label() + ", " + taak.nummer())
                            .orElse("Er staat nu niets meer open."));
        } finally {
            eenZaak.collegaWeg(account);
        }
    }

    private String pagina(String gebruikersnaam, EenTaak.Open taak) {
        return Bezoeker.als(poort, gebruikersnaam).get(taak.adres()).body();
    }

    private static String rondAf(Bezoeker wie, EenTaak.Open taak, Map<String, ?> getypt) {
        wie.get(taak.adres());
        HttpResponse<String> antwoord = wie.post(taak.adres(), getypt);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return antwoord.body();
    }
}
