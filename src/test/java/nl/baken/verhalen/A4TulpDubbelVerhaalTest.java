// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPaar.BEOORDELEN;
import static nl.baken.verhalen.EenPaar.VERGELIJKEN;
import static nl.baken.verhalen.TulpInval.MANNEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A4 TULP, T+4 (domain.md 9): one of the six comes in again, spelled in another way. */
class A4TulpDubbelVerhaalTest extends Signaalverhaal {

    private static final String EEN = "zorgcoordinator";
    private static final String TWEE = "zorgcoordinator2";
    private static final String LEIDER = "teamleider_zc";

    @Autowired
    private TulpInval inval;

    @Autowired
    private EenPaar paar;

    @Autowired
    private Personen personen;

    @Autowired
    private JdbcClient database;

    private final LocalDate geboren = EenZaak.eenGeboortedatum();
    private SignaalNummer nummer;
    private List<ZaakNummer> mannen;
    private ZaakNummer dubbel;

    @BeforeEach
    void woensdagKomtEenManNogEensBinnen() {
        verhaal.nu("2026-04-11T10:00");
        nummer = inval.gemeld();
        inval.duid(nummer);
        mannen = new ArrayList<>(inval.gegrond(nummer));
        ZaakNummer man = mannen.get(5);
        inval.intake(man);
        verhaal.nu("2026-04-15T10:00");
        String naam = personen.lees(paar.zaak(man).persoon()).naam().tekst();
        assertThat(paar.handelt(EEN, man, "persoonsgegevens-wijzigen", Map.of("naam", naam, "geboortedatum", geboren)))
                .isInstanceOf(Afloop.Afgerond.class);
        dubbel = paar.metIntake(TWEE, EenPaar.anders(naam), geboren);
    }

    @Test
    void t4EersteVergelijktEnPasNaDeTweedeZijnHetWeerZesPersonen() {
        assertThat(paar.wieZiet(dubbel, VERGELIJKEN)).containsExactly(LEIDER);
        paar.vergelijkt(LEIDER, dubbel, "zelfde");
        assertThat(paar.telling(alle())).as("gekoppeld, nog niet samen").isEqualTo(new Telling(7, 7));
        String tweede = paar.wieZiet(dubbel, BEOORDELEN).get(0);
        assertThat(tweede).isNotEqualTo(LEIDER);
        paar.beoordeelt(tweede, dubbel, true);

        assertThat(paar.telling(alle())).as("zes personen, zeven keer genoemd").isEqualTo(new Telling(MANNEN, 7));
        assertThat(paar.blad(TWEE, dubbel)).contains("Deze persoon heeft nog een zaak: " + mannen.get(5));
        assertThat(verhaal.pad(dubbel.waarde())).containsSubsequence(VERGELIJKEN, BEOORDELEN, "personen-samenvoegen");
    }

    /** Who reads a signal that is done reads no names; the list of the raid is what was kept. */
    @Test
    void t4DeLijstVanDeArbeidsinspectieHoudtZesRegels() {
        List<Long> lijst = lijst();
        paar.vergelijkt(LEIDER, dubbel, "zelfde");
        paar.beoordeelt(paar.wieZiet(dubbel, BEOORDELEN).get(0), dubbel, true);

        assertThat(lijst()).hasSize(MANNEN).isEqualTo(lijst);
    }

    private List<Long> lijst() {
        return database.sql("select id from signaal.persoon where nummer = ? order by id")
                .param(nummer.waarde())
                .query(Long.class)
                .list();
    }

    private ZaakNummer[] alle() {
        List<ZaakNummer> alle = new ArrayList<>(mannen);
        alle.add(dubbel);
        return alle.toArray(ZaakNummer[]::new);
    }
}
