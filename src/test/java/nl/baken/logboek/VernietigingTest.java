// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import static nl.baken.verhalen.EenVernietiging.EERSTE;
import static nl.baken.verhalen.EenVernietiging.LATER;
import static nl.baken.verhalen.EenVernietiging.TWEEDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Bewaarbron.Dossier;
import nl.baken.gedeeld.Databasedump;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.logboek.vernietiging.Lijst;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.EenVernietiging;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadereden;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** D09: what was kept long enough goes, everywhere at once, when two people say so and nothing holds it. */
@BakenTest
class VernietigingTest {

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenVernietiging vernietiging;

    @Autowired
    private Databasedump dump;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Bewaarblokkades blokkades;

    @Autowired
    private Struikelblok struikelblok;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int poort;

    private final String merk = EenZaak.eenNaam().replace(" ", "");

    @BeforeEach
    void maandag() {
        verhaal.nu("2026-03-02T09:00");
    }

    @AfterEach
    void opgeruimd() {
        struikelblok.struikelOver("");
    }

    @Test
    void naHetVernietigenIsErNietsMeerTeVindenEnMetEenBlokkadeAllesNog() {
        ZaakNummer zaak = vernietiging.gesloten(merk);
        Zaak was = zaken.lees(zaak);
        List<String> sporen =
                List.of(merk, zaak.waarde(), was.persoon(), was.signaal().waarde());
        verhaal.nu(LATER);
        String lijst = vernietiging.lijst(zaak);
        vernietiging.akkoord(TWEEDE, lijst);
        Map<String, Set<String>> alles = dump.vindplaatsen(sporen);
        assertThat(alles.values()).doesNotContain(Set.of());

        vernietiging.blokkeer(zaak, Blokkadereden.STRAFZAAK);
        vernietiging.voerUit();
        assertThat(dump.vindplaatsen(sporen)).isEqualTo(metBlokkade(alles, zaak));
        assertThat(vernietiging.gebleven(lijst)).singleElement().satisfies(rij -> assertThat(rij.reden())
                .contains("strafzaak"));
        deDatabaseWeigert(zaak);
        assertThat(dossier(zaak).mag()).isFalse();
        assertThatThrownBy(() -> vernietiging.lijst(zaak)).isInstanceOf(Weigering.class);

        String vraag = vernietiging.vraagOpheffen(TWEEDE, zaak);
        assertThatThrownBy(() -> vernietiging.akkoord(TWEEDE, vraag)).isInstanceOf(Weigering.class);
        vernietiging.akkoord(EERSTE, vraag);
        assertThat(blokkades.redenen(zaak)).isEmpty();
        String tweedeLijst = vernietiging.vernietig(zaak);

        Map<String, Set<String>> daarna = dump.vindplaatsen(sporen);
        assertThat(daarna.remove(zaak.waarde())).as("het nummer zelf").containsExactly("logboek.regel");
        assertThat(daarna.remove(was.signaal().waarde())).as("het nummer zelf").containsExactly("logboek.regel");
        assertThat(daarna.values()).containsOnly(Set.of());
        hetBewijs(tweedeLijst, zaak);
        Bewijslezer lezer = new Bewijslezer(Bezoeker.als(poort, "auditor"), vernietiging.bewijs(tweedeLijst));
        lezer.leestVan(naam(EERSTE), naam(TWEEDE));
        lezer.vindtNietsVan(zaak.waarde(), was.signaal().waarde(), merk);
        lezer.komtErVanuit(zaak);
    }

    /** The hold is one place more where the number stands. */
    private static Map<String, Set<String>> metBlokkade(Map<String, Set<String>> alles, ZaakNummer zaak) {
        alles.get(zaak.waarde()).add("zaak.bewaarblokkade");
        return alles;
    }

    private void deDatabaseWeigert(ZaakNummer zaak) {
        for (String tabel : List.of("zaak.zaak", "zaak.bewaarblokkade", "zorgcoordinatie.notitie", "zaak.tijdlijn")) {
            assertThatThrownBy(() -> database.sql("delete from " + tabel + " where nummer = ?")
                            .param(zaak.waarde())
                            .update())
                    .as(tabel)
                    .hasMessageContaining("bewaarblokkade");
        }
    }

    private void hetBewijs(String lijst, ZaakNummer zaak) {
        Lijst.Bewijs bewijs = vernietiging.bewijs(lijst);
        assertThat(bewijs.lijst().stand()).isEqualTo(Lijst.Stand.KLAAR);
        assertThat(bewijs.dossiers()).isEqualTo(1);
        assertThat(bewijs.gronden()).extracting(Lijst.Grond::regel).containsExactly("B05");
        assertThat(bewijs.tellingen())
                .extracting(Lijst.Telling::tabel)
                .contains("zaak.zaak", "persoon.persoon", "signaal.signaal", "public.act_hi_procinst");
        assertThat(bewijs.hashes()).hasSize(2);
        assertThat(vernietiging.bewijst(lijst, zaak.waarde())).isTrue();
        assertThat(vernietiging.bewijst(lijst, ZaakNummer.nieuw().waarde())).isFalse();
        assertThat(database.sql("select wat from logboek.regel where nummer = ? order by nr")
                        .param(zaak.waarde())
                        .query(String.class)
                        .list())
                .endsWith("dossier vernietigd");
        assertThatThrownBy(() -> database.sql("delete from vernietiging.bewijs where lijst = ?")
                        .param(lijst)
                        .update())
                .hasMessageContaining("verandert niet");
    }

    private String naam(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().naam();
    }

    @Test
    void watHalverwegeMisgaatIsNietHalfWegEnGaatDeVolgendeKeerDoor() {
        ZaakNummer goed = vernietiging.gesloten(merk);
        ZaakNummer fout = vernietiging.gesloten(EenZaak.eenNaam());
        verhaal.nu(LATER);
        String lijst = vernietiging.lijst(fout, goed);
        vernietiging.akkoord(TWEEDE, lijst);
        struikelblok.struikelOver(fout.waarde());
        Map<String, Set<String>> voor = dump.vindplaatsen(List.of(fout.waarde()));

        vernietiging.voerUit();
        assertThat(dump.vindplaatsen(List.of(fout.waarde()))).isEqualTo(voor);
        assertThatThrownBy(() -> zaken.lees(goed)).isInstanceOf(NietGevonden.class);
        assertThat(vernietiging.bewijs(lijst).lijst().stand()).isEqualTo(Lijst.Stand.AKKOORD);
        assertThat(vernietiging.gebleven(lijst)).extracting(Lijst.Rij::stand).containsExactly("mislukt");

        struikelblok.struikelOver("");
        vernietiging.voerUit();
        assertThat(vernietiging.bewijs(lijst).dossiers()).isEqualTo(2);
        assertThat(vernietiging.bewijs(lijst).lijst().stand()).isEqualTo(Lijst.Stand.KLAAR);
    }

    @Test
    void wieTweeKeerIsGeholpenOfTweeKeerVoorkomtGaatPasMetHetLaatsteDossier() {
        ZaakNummer eerste = vernietiging.gesloten(merk);
        ZaakNummer dubbel = vernietiging.gesloten(EenZaak.eenNaam());
        String persoon = zaken.lees(eerste).persoon();
        String ander = zaken.lees(dubbel).persoon();
        transactie.executeWithoutResult(t -> database.sql("update persoon.persoon set opgegaan_in = ? where id = ?")
                .params(persoon, ander)
                .update());
        ZaakNummer loopt = transactie.execute(t ->
                zaken.open(ander, null, verhaal.vandaag(), "Haarlem", false).nummer());
        verhaal.nu(LATER);
        assertThat(dossier(eerste).beletsels()).singleElement().asString().contains("weer geholpen");
        assertThatThrownBy(() -> vernietiging.lijst(eerste)).isInstanceOf(Weigering.class);

        sluit(loopt);
        vernietiging.vernietig(eerste);
        assertThat(dump.vindplaatsen(List.of(persoon)).get(persoon)).contains("persoon.persoon");
        assertThat(zaken.lees(dubbel).persoon()).isEqualTo(ander);

        vernietiging.vernietig(dubbel, loopt);
        assertThat(dump.vindplaatsen(List.of(persoon, ander, merk)).values()).containsOnly(Set.of());
    }

    /** The process of this case was never begun. */
    private void sluit(ZaakNummer zaak) {
        transactie.executeWithoutResult(t -> {
            database.sql(
                            """
                            update zaak.zaak set status = 'afgesloten', gesloten_op = '2027-01-01',
                                vernietigen_op = '2043-01-01', bewaarregel = 'B05', bewaarregel_versie = '2000-01-01'
                            where nummer = ?""")
                    .param(zaak.waarde())
                    .update();
            database.sql(
                            """
                            insert into toegang.betrokkenheid (nummer, rol, grond, van)
                            values (?, 'teamleider_zc', 'teamleiding', now())""")
                    .param(zaak.waarde())
                    .update();
            gebeurtenissen.publishEvent(new Handeling("gesloten door een test", zaak.waarde(), "test"));
        });
    }

    private Dossier dossier(ZaakNummer zaak) {
        return new ArrayList<>(vernietiging.overzicht(EERSTE).rijp())
                .stream()
                        .filter(rijp -> rijp.nummer().equals(zaak.waarde()))
                        .collect(Collectors.toList())
                        .get(0);
    }
}
