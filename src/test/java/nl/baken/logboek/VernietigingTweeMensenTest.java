// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import static nl.baken.verhalen.EenVernietiging.EERSTE;
import static nl.baken.verhalen.EenVernietiging.LATER;
import static nl.baken.verhalen.EenVernietiging.TWEEDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Bewaarbron.Dossier;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.logboek.vernietiging.Blijfreden;
import nl.baken.logboek.vernietiging.Lijst;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.VierOgen;
import nl.baken.verhalen.EenVernietiging;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** D09, X10: a list to destroy needs two people, and one with both roles is one. */
@BakenTest
class VernietigingTweeMensenTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenVernietiging vernietiging;

    @Autowired
    private VierOgen vierOgen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private JdbcClient database;

    private final String merk = EenZaak.eenNaam().replace(" ", "");

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-03-02T09:00");
    }

    @Test
    void tweeMensenZijnNodigEnWieErNietsMeeTeMakenHeeftVindtNiets() {
        ZaakNummer weg = vernietiging.gesloten(merk);
        assertThat(vernietiging.overzicht(EERSTE).rijp())
                .extracting(Dossier::nummer)
                .doesNotContain(weg.waarde());
        verhaal.nu(LATER);
        assertThat(vernietiging.overzicht("auditor").rijp()).isEmpty();
        assertThatThrownBy(() -> vernietiging.overzicht("zorgcoordinator")).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> vernietiging.lijst("auditor", keuze(weg, null)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> vernietiging.lijst(EERSTE, keuze(weg, Blijfreden.ARCHIEF)))
                .as("er gaat niets weg")
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> vernietiging.lijst(ZaakNummer.nieuw())).isInstanceOf(Weigering.class);

        String lijst = vernietiging.lijst(weg);
        assertThat(vernietiging.overzicht(EERSTE).rijp())
                .extracting(Dossier::nummer)
                .doesNotContain(weg.waarde());
        assertThatThrownBy(() -> vernietiging.akkoord(EERSTE, lijst)).isInstanceOf(Weigering.class);
        vernietiging.voerUit();

        assertThat(zaken.lees(weg).nummer()).isEqualTo(weg);
        assertThat(vernietiging.bewijs(lijst).lijst().stand()).isEqualTo(Lijst.Stand.OPEN);
    }

    /** Also who has both roles: when drawing up, when agreeing, and when the question went on to the deputy. */
    @Test
    void wieDeLijstOpsteldeGaatNietZelfAkkoord() {
        String beide = "beide-" + UUID.randomUUID();
        accounts.maak(beide, beide, "hvo-querido", Set.of(Rol.TEAMLEIDER_ZC, Rol.FG), beide, false);
        ZaakNummer zaak = vernietiging.gesloten(merk);
        verhaal.nu(LATER);
        String lijst = vernietiging.lijst(beide, keuze(zaak, null));

        zegtNietZelfJa(beide, lijst);
        vierOgen.zetDoor(lijst, "vraag-beantwoorden", Rol.TEAMLEIDER_ZC);
        zegtNietZelfJa(beide, lijst);
        assertThatThrownBy(() -> database.sql(
                                "update vernietiging.lijst set stand = 'akkoord', tweede = opgesteld_door where nummer = ?")
                        .param(lijst)
                        .update())
                .as("ook niet buiten de vraag om")
                .hasMessageContaining("lijst_check");

        vernietiging.voerUit();
        assertThat(zaken.lees(zaak).nummer()).isEqualTo(zaak);
        vernietiging.akkoord(TWEEDE, lijst);
        vernietiging.voerUit();
        assertThatThrownBy(() -> zaken.lees(zaak)).isInstanceOf(NietGevonden.class);
    }

    private void zegtNietZelfJa(String wie, String lijst) {
        assertThatThrownBy(() -> vernietiging.akkoord(wie, lijst))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("zelf genomen");
    }

    private static Map<String, @Nullable Blijfreden> keuze(ZaakNummer zaak, @Nullable Blijfreden reden) {
        Map<String, @Nullable Blijfreden> keuzes = new HashMap<>();
        keuzes.put(zaak.waarde(), reden);
        return keuzes;
    }
}
