// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.regel;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Regelrij.Kan;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The norms as rows. A norm always has a value, so it is followed by another and never just ended. */
@Component
class Normsoort implements Regelsoort<WijzigNorm> {

    private static final int DECIMALEN = 2;

    private final JdbcClient database;
    private final Clock klok;
    private final Datumrijen dagen;

    Normsoort(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
        this.dagen = new Datumrijen(database, klok, "gedeeld.norm", "code");
    }

    @Override
    public int volgorde() {
        return 60;
    }

    @Override
    public String code() {
        return "normen";
    }

    @Override
    public String naam() {
        return "Normen";
    }

    @Override
    public String uitleg() {
        return "Getallen waarmee Baken rekent. Een nieuwe waarde telt vanaf haar eerste dag voor wat daarna wordt"
                + " berekend; wat al besloten is, blijft.";
    }

    @Override
    public String formulier() {
        return "regel-norm";
    }

    @Override
    public Class<WijzigNorm> opdracht() {
        return WijzigNorm.class;
    }

    @Override
    public @Nullable String nieuw() {
        return null;
    }

    private record Rij(
            String code,
            LocalDate geldigVan,
            @Nullable LocalDate geldigTot,
            String omschrijving,
            String eenheid,
            BigDecimal waarde,
            BigDecimal laagste,
            BigDecimal hoogste,
            String basis,
            String bron,
            boolean ingetrokken) {}

    private List<Rij> alle() {
        return database.sql("select *, ingetrokken_op is not null as ingetrokken from gedeeld.norm"
                        + " order by omschrijving, code, geldig_van")
                .query(Rij.class)
                .list();
    }

    @Override
    public List<Regelrij> rijen() {
        LocalDate vandaag = LocalDate.now(klok);
        return alle().stream().map(rij -> regelrij(rij, vandaag)).toList();
    }

    private static Regelrij regelrij(Rij rij, LocalDate vandaag) {
        Set<Kan> kan = EnumSet.noneOf(Kan.class);
        boolean komt = rij.geldigVan().isAfter(vandaag);
        boolean voorbij = rij.geldigTot() != null && !rij.geldigTot().isAfter(vandaag);
        if (!rij.ingetrokken() && komt) {
            kan.add(Kan.INTREKKEN);
        } else if (!rij.ingetrokken() && !voorbij) {
            kan.add(Kan.NIEUWE_RIJ);
        }
        return new Regelrij(
                rij.code(),
                rij.omschrijving(),
                toon(rij.waarde()) + " (" + rij.eenheid() + ")",
                rij.geldigVan(),
                rij.geldigTot(),
                rij.basis(),
                rij.bron(),
                rij.ingetrokken(),
                kan);
    }

    @Override
    public Voorinvulling bekend(@Nullable String sleutel) {
        Rij rij = nu(sleutel);
        return Voorinvulling.leeg().waarde("basis", rij.basis()).waarde("bron", rij.bron());
    }

    /** The row of today. @throws NietGevonden without one */
    private Rij nu(@Nullable String sleutel) {
        LocalDate vandaag = LocalDate.now(klok);
        return alle().stream()
                .filter(rij ->
                        rij.code().equals(sleutel) && regelrij(rij, vandaag).geldt(vandaag))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    @Override
    public String sleutel(WijzigNorm opdracht, @Nullable String gekozen) {
        return nu(gekozen).code();
    }

    @Override
    public void controleer(String sleutel, WijzigNorm opdracht, LocalDate ingang) {
        Rij rij = nu(sleutel);
        BigDecimal waarde = opdracht.waarde();
        if (waarde.compareTo(rij.laagste()) < 0 || waarde.compareTo(rij.hoogste()) > 0) {
            throw new Weigering(
                    "waarde",
                    "Vul een getal in van " + toon(rij.laagste()) + " tot en met " + toon(rij.hoogste()) + ".");
        }
        if (waarde.stripTrailingZeros().scale() > DECIMALEN) {
            throw new Weigering("waarde", "Gebruik hooguit twee cijfers achter de komma.");
        }
        if (waarde.compareTo(rij.waarde()) == 0) {
            throw new Weigering("waarde", "Dit is de waarde van nu. Vul een andere in.");
        }
        dagen.eisRuimte(sleutel, ingang);
    }

    @Override
    public List<Regel> inWoorden(String sleutel, WijzigNorm opdracht, LocalDate ingang) {
        Rij rij = nu(sleutel);
        return List.of(
                new Regel("Norm", rij.omschrijving()),
                new Regel("Nieuwe waarde", toon(opdracht.waarde()) + " (" + rij.eenheid() + ")"),
                new Regel("Waarde van nu", toon(rij.waarde())),
                new Regel("Bron", opdracht.bron() + " (" + opdracht.basis() + ")"));
    }

    @Override
    public void voegToe(String sleutel, WijzigNorm opdracht, LocalDate ingang) {
        dagen.sluitAf(sleutel, ingang);
        database.sql(
                        """
                        insert into gedeeld.norm
                            (code, geldig_van, omschrijving, eenheid, waarde, laagste, hoogste, basis, bron)
                        select code, :van, omschrijving, eenheid, :waarde, laagste, hoogste, :basis, :bron
                        from gedeeld.norm where code = :code and ingetrokken_op is null
                        order by geldig_van desc limit 1""")
                .param("van", ingang)
                .param("waarde", opdracht.waarde())
                .param("basis", opdracht.basis())
                .param("bron", opdracht.bron())
                .param("code", sleutel)
                .update();
    }

    @Override
    public void beeindig(String sleutel, LocalDate van, LocalDate tot) {
        throw new NietGevonden();
    }

    @Override
    public void trekIn(String sleutel, LocalDate van) {
        dagen.trekIn(sleutel, van);
    }

    private static String toon(BigDecimal waarde) {
        return waarde.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
