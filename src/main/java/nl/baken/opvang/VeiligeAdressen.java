// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Tijdlijn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P04.7: a post address or secrecy in the register of persons; never the address itself. */
@Service
public class VeiligeAdressen {

    private static final String NAAM = "veilig-adres-regelen";
    private static final String TABEL = "opvang.veilig_adres";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Tijdlijn tijdlijn;
    private final Opvangproces proces;
    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    VeiligeAdressen(
            Toegang toegang,
            Deelpakketten pakketten,
            Tijdlijn tijdlijn,
            Opvangproces proces,
            JdbcClient database,
            Kluis kluis,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    record Geregeld(VeiligAdres soort, Adresstand stand, LocalDate op) {}

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Voorinvulling bekend = Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
        zoek(nummer).ifPresent(adres -> bekend.waarde("soort", adres.soort()).waarde("stand", adres.stand()));
        return bekend;
    }

    @Zaakhandeling(value = NAAM, titel = "Veilig adres regelen", gelukt = "Het staat op de zaakpagina.")
    @Transactional
    public void regel(ZaakNummer nummer, RegelVeiligAdres opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.stand() == Adresstand.AANGEVRAAGD || zoek(nummer).isEmpty()) {
            pakketten.deel(nummer, "stand", Opvangdeling.BURGERZAKEN);
        }
        Kluisrij vak = new Kluisrij(kluis, TABEL, nummer.waarde());
        database.sql(
                        """
                        insert into opvang.veilig_adres (nummer, rij, soort, stand, op, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (nummer) do update set soort = excluded.soort, stand = excluded.stand,
                            op = excluded.op, door = excluded.door, vastgelegd_op = excluded.vastgelegd_op""")
                .params(
                        nummer.waarde(),
                        nummer.waarde(),
                        vak.sluit("soort", opdracht.soort()),
                        vak.sluit("stand", opdracht.stand()),
                        opdracht.op(),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant()))
                .update();
        tijdlijn.noteer(nummer, Compartiment.ZORG, "veilig adres bijgewerkt", "betrokkenheid");
        proces.meldVeiligAdres(nummer);
    }

    Optional<Geregeld> zoek(ZaakNummer nummer) {
        return database.sql("select * from opvang.veilig_adres where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
                    return new Geregeld(
                            vak.code(rij, "soort", VeiligAdres.class),
                            vak.code(rij, "stand", Adresstand.class),
                            rij.getObject("op", LocalDate.class));
                })
                .optional();
    }
}
