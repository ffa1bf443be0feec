// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Noodinzage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A8 IJSVOGEL (domain.md 9): who looks into her case in the night, who is curious, and who judges that. */
@BakenTest
class A8IjsvogelNoodinzageVerhaalTest {

    private static final String FG = "fg";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private IjsvogelZaak ijsvogel;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private EenNoodinzage nood;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void totVrijdagmiddag() {
        zaak = ijsvogel.inDeCosm();
        nummer = zaak.waarde();
        ijsvogel.lekt(zaak);
    }

    @Test
    void t0OmElfUurKijktDeTeamleiderInDeZaakVanEenCollega() {
        ijsvogel.beoordeeld(zaak);
        ijsvogel.hotel(zaak);
        verhaal.nu("2026-02-06T23:00");
        Noodinzage gebruik = nood.van(TEAMLEIDER, zaak);

        assertThat(nood.grond(TEAMLEIDER, zaak)).isEqualTo("noodinzage");
        assertThat(gebruik.tot()).isEqualTo(verhaal.moment().plus(Duration.ofHours(4)));
        assertThat(nood.wachtOp(FG)).as("de FG weet het meteen").contains(gebruik.nummer());
        assertThat(termijnen.loopt("T35", gebruik.nummer()).orElseThrow().laatsteDag())
                .as("T+5, drie werkdagen na vrijdag")
                .isEqualTo("2026-02-11");
        verhaal.verstrijkt(Duration.ofHours(4), nummer);
        assertThat(nood.grond(TEAMLEIDER, zaak)).isEqualTo("teamleiding");
    }

    /** No page of Baken searches by name; what is typed where a number belongs, is refused and kept nowhere. */
    @Test
    void t4WieNieuwsgierigIsVindtNietsEnDeFgBeoordeeltDeNoodinzage() {
        verhaal.nu("2026-02-06T23:00");
        String gebruik = nood.van(TEAMLEIDER, zaak).nummer();
        verhaal.nu("2026-02-10T10:00");
        String nieuwsgierig = nood.collega(Rol.ZORGCOORDINATOR);

        assertThatThrownBy(() -> nood.van(nieuwsgierig, "IJsvogel Fictief")).isInstanceOf(Weigering.class);
        assertThat(nood.geweigerd(overdracht.account(nieuwsgierig), "noodinzage"))
                .isOne();
        assertThat(nood.grond(nieuwsgierig, zaak)).isEqualTo("geen");
        nood.oordeelt(FG, gebruik, true, "");
        assertThat(termijnen.alleVan(gebruik)).allSatisfy(termijn -> {
            assertThat(termijn.gehaaldOp()).isEqualTo(verhaal.moment());
            assertThat(termijn.overschredenOp()).isNull();
        });
        assertThat(nood.gelogd(nummer, "noodinzage")).contains("noodinzage begonnen", "noodinzage beoordeeld: terecht");
    }
}
