// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.locatie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody guesses at the door, and learns not even which names there are. */
@BakenTest
class RadenTest {

    private static final String WACHTWOORD = "vier losse verzonnen woorden";
    private static final List<Duration> STILTES =
            List.of(Duration.ZERO, Duration.ofSeconds(31), Duration.ofHours(2), Duration.ofHours(25));

    @LocalServerPort
    private int poort;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Accountbeheer beheer;

    @Autowired
    private Wachtwoordcontrole controle;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private VerzetbareKlok klok;

    private String naam;
    private String account;
    private Bezoeker bezoeker;

    @BeforeEach
    void nieuwAccount() {
        naam = "raden-" + UUID.randomUUID().toString().substring(0, 8);
        account = accounts.maak(naam, "Raden Fictief", "hvo-querido", Set.of(Rol.MELDER), WACHTWOORD, false);
        bezoeker = Bezoeker.anoniem(poort);
        klok.zet(klok.instant());
        verhaal.als("functioneel_beheerder");
    }

    @Test
    void hoeLangJeOokRaadtBekendOnbekendEnUitgezetAntwoordenGelijk() {
        List<String> bekend = antwoorden(naam);
        beheer.zetActief(account, false);
        transactie.executeWithoutResult(
                status -> database.sql("delete from toegang.aanmeldpoging").update());

        assertThat(bekend).contains("/inloggen?fout", "/inloggen?wacht");
        assertThat(antwoorden(naam + "-bestaat-niet")).isEqualTo(bekend);
        assertThat(antwoorden(naam)).as("uitgezet").isEqualTo(bekend);
    }

    @Test
    void radenKostBijElkeNaamEvenveelTijd() {
        long bekend = duur(naam);
        long onbekend = duur(naam + "-bestaat-niet");

        assertThat((double) onbekend / bekend)
                .as("%d en %d microseconden", onbekend, bekend)
                .isBetween(0.33, 3.0);
    }

    @Test
    void vanWatErIsGetyptBlijftGeenNaamEnNooitMeerDanEenVasteHoeveelheid() {
        raad(naam + "-onbekend");
        assertThat(pogingen("naam like '%raden%' or naam like '%onbekend%'")).isZero();
        assertThat(pogingen("true")).isPositive();

        transactie.executeWithoutResult(status -> volleTabel());
        raad(naam);
        assertThat(pogingen("true")).isEqualTo(Aanmeldpogingen.HOOGSTENS);
        assertThat(pogingen("naam = 'vol1'")).as("de langst stille gaan").isZero();

        klok.zet(klok.instant().plus(Duration.ofDays(2)));
        raad(naam);
        assertThat(pogingen("naam like 'vol%'")).as("na een dag is alles weg").isZero();
    }

    @Test
    void eenNieuwEenmaligWachtwoordWerktMeteenOokNaVeelRaden() {
        for (int poging = 0; poging < 6; poging++) {
            raad(naam);
        }
        Geheim eenmalig = beheer.herstel(
                        account, accounts.zoek(account).orElseThrow().gewijzigdOp())
                .orElseThrow();

        assertThat(locatie(bezoeker.meldAan(naam, eenmalig.tekst()))).isEqualTo("/");
    }

    /** Six guesses, and again after a wait, after a long one and after a day. */
    private List<String> antwoorden(String gebruikersnaam) {
        Instant begin = klok.instant();
        List<String> antwoorden = new ArrayList<>();
        for (Duration stilte : STILTES) {
            klok.zet(klok.instant().plus(stilte));
            for (int poging = 0; poging < 6; poging++) {
                antwoorden.add(raad(gebruikersnaam));
            }
        }
        klok.zet(begin);
        return antwoorden;
    }

    private String raad(String gebruikersnaam) {
        return locatie(bezoeker.meldAan(gebruikersnaam, "verkeerd geraden"));
    }

    /** The median of five guesses in microseconds. */
    private long duur(String gebruikersnaam) {
        var poging = UsernamePasswordAuthenticationToken.unauthenticated(gebruikersnaam, "verkeerd geraden");
        return LongStream.range(0, 5)
                .map(keer -> {
                    long begin = System.nanoTime();
                    assertThatThrownBy(() -> controle.authenticate(poging)).isInstanceOf(BadCredentialsException.class);
                    return (System.nanoTime() - begin) / 1000;
                })
                .sorted()
                .skip(2)
                .findFirst()
                .orElseThrow();
    }

    private void volleTabel() {
        database.sql(
                        """
                        insert into toegang.aanmeldpoging (naam, mislukt, laatst_op)
                        select 'vol' || n, 1, ?::timestamptz + n * interval '1 millisecond' from generate_series(1, ?) n""")
                .params(Timestamp.from(klok.instant().minusSeconds(3600)), Aanmeldpogingen.HOOGSTENS + 1000)
                .update();
    }

    private long pogingen(String waar) {
        return database.sql("select count(*) from toegang.aanmeldpoging where " + waar)
                .query(Long.class)
                .single();
    }
}
