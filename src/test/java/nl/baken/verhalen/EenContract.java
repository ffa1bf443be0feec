// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.capaciteit.Contracten;
import nl.baken.capaciteit.Contractsoort;
import nl.baken.capaciteit.VoerContractIn;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.rapportage.telling.Proeftelling;
import nl.baken.toegang.LosseVragen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Contracts as people enter and sign them. */
@Component
public class EenContract {

    public static final String BEHEERDER = "contractbeheerder";
    public static final String TWEEDE = "contractbeheerder_haarlem";
    static final List<String> GEMEENTEN = List.of("Alkmaar", "Den Helder", "Haarlem", "Zaanstad");
    static final String DEN_HELDER = "contractbeheerder_denhelder";
    static final String ZAANSTAD = "contractbeheerder_zaanstad";

    /** What could come after the contract of the letter. */
    public static final Map<String, Object> VOORSTEL = Map.of(
            "aanbieder",
            "hvo-querido",
            "van",
            LocalDate.of(2019, 1, 1),
            "tot",
            LocalDate.of(2019, 12, 31),
            "fteContract",
            "1,5",
            "fteEigen",
            "0",
            "bedrag",
            "120000,01",
            "sleutel",
            "inwoners");

    private final Verhaal verhaal;
    private final Contracten contracten;
    private final LosseVragen vragen;
    private final JdbcClient database;
    private final TransactionTemplate inEens;
    private final Proeftelling telling;
    private final Vernietigbaar contractvernietiging;

    EenContract(
            Verhaal verhaal,
            Contracten contracten,
            LosseVragen vragen,
            JdbcClient database,
            TransactionTemplate inEens,
            Proeftelling telling,
            Vernietigbaar contractvernietiging) {
        this.verhaal = verhaal;
        this.contracten = contracten;
        this.vragen = vragen;
        this.database = database;
        this.inEens = inEens;
        this.telling = telling;
        this.contractvernietiging = contractvernietiging;
    }

    /**
     * The capacity of the region is one sum, so a story about it begins without the contracts of another, and without what
     * they added to the figures: a count from nothing does not find that any more.
     */
    public void alsEnige() {
        inEens.executeWithoutResult(stand -> {
            telling.vergeet("CT-");
            database.sql("select nummer from capaciteit.contract")
                    .query(String.class)
                    .list()
                    .forEach(contractvernietiging::vernietig);
            for (String tabel : List.of("telling", "bewaard")) {
                database.sql("delete from rapportage." + tabel + " where cijfer in ('K06', 'K06U', 'K18')")
                        .update();
            }
        });
    }

    /** The letter's own of 2018, in another year: half an fte, one more by own means, Alkmaar pays. @return its number */
    public String ingevoerd(int jaar) {
        return ingevoerd(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31), "0.5", "1.0", "Alkmaar");
    }

    String ingevoerd(LocalDate van, LocalDate tot, String fte, String eigen, String betaling) {
        return ingevoerd(van, tot, fte, eigen, betaling, GEMEENTEN, Contractsoort.DEKKING);
    }

    String ingevoerd(
            LocalDate van,
            LocalDate tot,
            String fte,
            String eigen,
            String betaling,
            List<String> gemeenten,
            Contractsoort soort) {
        verhaal.als(BEHEERDER);
        try {
            return contracten
                    .voerIn(
                            UUID.randomUUID().toString(),
                            new VoerContractIn(
                                    "hvo-querido",
                                    van,
                                    tot,
                                    new BigDecimal(fte),
                                    new BigDecimal(eigen),
                                    new BigDecimal("40000"),
                                    gemeenten,
                                    soort,
                                    betaling,
                                    verhaal.vandaag()))
                    .waarde();
        } finally {
            verhaal.niemand();
        }
    }

    /** As {@link #ingevoerd(int)}, and a second person agreed. */
    public String getekend(int jaar) {
        String nummer = ingevoerd(jaar);
        zegt(TWEEDE, nummer, true);
        return nummer;
    }

    /** One that ends in less than nine months, so that what comes after it must be estimated. @return its number */
    public String metRaming() {
        String nummer = getekend(verhaal.vandaag().getYear() - 1);
        verhaal.dagen(0, nummer);
        verhaal.klokTerug();
        return nummer;
    }

    /** Cases as the counts keep them, from that month on. @param code of their safety */
    void telt(String code, String gemeente, LocalDate vanaf, int aantal) {
        telling.tel(Proeftelling.Cel.van("K05", code, vanaf, gemeente), aantal);
    }

    /** What {@link #telt} wrote is not what a count from nothing finds. */
    void teltNiet(int jaar) {
        telling.weg(cel -> cel.cijfer().equals("K05") && cel.dag().getYear() == jaar);
    }

    /** As long as this runs, that person has no account that can be used. */
    void zonder(String wie, Runnable dan) {
        zetActief(wie, false);
        try {
            dan.run();
        } finally {
            zetActief(wie, true);
        }
    }

    private void zetActief(String wie, boolean actief) {
        inEens.executeWithoutResult(
                stand -> database.sql("update toegang.account set actief = ? where gebruikersnaam = ?")
                        .params(actief, wie)
                        .update());
    }

    void zegt(String wie, String nummer, boolean akkoord) {
        verhaal.als(wie);
        try {
            vragen.beantwoord(nummer, akkoord, Geheim.van(akkoord ? "" : "FICTIEF: het bedrag klopt niet"));
        } finally {
            verhaal.niemand();
        }
    }
}
