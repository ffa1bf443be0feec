// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Noodcategorie;
import nl.baken.toegang.Noodinzage;
import nl.baken.toegang.Noodinzages;
import nl.baken.toegang.OpenNoodinzage;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.toegang.Wachtend;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody opens a case that is not theirs because of an emergency, and somebody else judges that (X9). */
@Component
class EenNoodinzage {

    static final String REDEN = "FICTIEF: de politie staat aan de deur";

    private final Verhaal verhaal;
    private final Noodinzages noodinzages;
    private final LosseVragen vragen;
    private final VierOgen vierOgen;
    private final Toegang toegang;
    private final Accounts accounts;
    private final JdbcClient database;

    EenNoodinzage(
            Verhaal verhaal,
            Noodinzages noodinzages,
            LosseVragen vragen,
            VierOgen vierOgen,
            Toegang toegang,
            Accounts accounts,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.noodinzages = noodinzages;
        this.vragen = vragen;
        this.vierOgen = vierOgen;
        this.toegang = toegang;
        this.accounts = accounts;
        this.database = database;
    }

    /** A colleague with these roles, in the team of the others. @return the user name */
    String collega(Rol... rollen) {
        String naam = "collega-" + UUID.randomUUID().toString().substring(0, 12);
        accounts.maak(naam, naam, "hvo-querido", Set.of(rollen), naam + naam, false);
        return naam;
    }

    Noodinzage van(String gebruikersnaam, ZaakNummer zaak) {
        return van(gebruikersnaam, zaak.waarde());
    }

    /** @param getypt whatever was typed as number */
    Noodinzage van(String gebruikersnaam, String getypt) {
        verhaal.als(gebruikersnaam);
        try {
            return noodinzages.open(
                    new OpenNoodinzage(Geheim.van(getypt), Noodcategorie.GEVAAR_CLIENT, Geheim.van(REDEN)));
        } finally {
            verhaal.niemand();
        }
    }

    void stopt(String gebruikersnaam, String nummer) {
        verhaal.als(gebruikersnaam);
        try {
            noodinzages.beeindig(nummer);
        } finally {
            verhaal.niemand();
        }
    }

    void trektIn(String gebruikersnaam, String nummer) {
        verhaal.als(gebruikersnaam);
        try {
            vragen.trekIn(nummer);
        } finally {
            verhaal.niemand();
        }
    }

    void oordeelt(String gebruikersnaam, String nummer, boolean terecht, String motief) {
        verhaal.als(gebruikersnaam);
        try {
            vragen.beantwoord(nummer, terecht, Geheim.van(motief));
        } finally {
            verhaal.niemand();
        }
    }

    LosseVragen.Blad bekijkt(String gebruikersnaam, String nummer) {
        verhaal.als(gebruikersnaam);
        try {
            return vragen.bekijk(nummer);
        } finally {
            verhaal.niemand();
        }
    }

    /** The numbers of the questions that wait for this person. */
    List<String> wachtOp(String gebruikersnaam) {
        Medewerker wie = verhaal.als(gebruikersnaam);
        verhaal.niemand();
        return vierOgen.wachtOp(wie).stream().map(Wachtend::nummer).toList();
    }

    /** On which ground this person is involved now. */
    String grond(String gebruikersnaam, ZaakNummer zaak) {
        Medewerker wie = verhaal.als(gebruikersnaam);
        verhaal.niemand();
        return toegang.grond(zaak.waarde(), wie).orElse("geen");
    }

    /** How often somebody was refused, by what was asked. */
    int geweigerd(String nummer, String wat) {
        return database.sql("select count(*) from logboek.regel where nummer = ? and wat = ? and not toegestaan")
                .params(nummer, wat)
                .query(Integer.class)
                .single();
    }

    /** What the log says of this number on this ground, the oldest first. */
    List<String> gelogd(String nummer, String grond) {
        return database.sql("select wat from logboek.regel where nummer = ? and grond = ? order by nr")
                .params(nummer, grond)
                .query(String.class)
                .list();
    }
}
