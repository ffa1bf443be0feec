// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.regel.Datumrijen;
import nl.baken.gedeeld.regel.Regelrij;
import nl.baken.gedeeld.regel.Regelrij.Kan;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The neutral sentences for reporters as rows. What a reporter read stays as it was. */
@Component
class Zinsoort implements Regelsoort<WijzigZin> {

    private static final Map<Integer, String> RONDEN =
            Map.of(0, "bij ontvangst", 1, "na de beoordeling", 2, "bij de uitkomst");

    private final JdbcClient database;
    private final Clock klok;
    private final Datumrijen dagen;

    Zinsoort(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
        this.dagen = new Datumrijen(database, klok, "signaal.zin", "code");
    }

    private record Rij(
            String code,
            int ronde,
            String tekst,
            LocalDate geldigVan,
            @Nullable LocalDate geldigTot,
            String basis,
            String bron,
            boolean ingetrokken) {

        boolean geldt(LocalDate dag) {
            return !ingetrokken && !geldigVan.isAfter(dag) && (geldigTot == null || geldigTot.isAfter(dag));
        }
    }

    @Override
    public int volgorde() {
        return 50;
    }

    @Override
    public String code() {
        return "zinnen";
    }

    @Override
    public String naam() {
        return "Zinnen voor de melder";
    }

    @Override
    public String uitleg() {
        return "Wat een melder te horen krijgt. De zinnen zeggen niets over een persoon, een plek of het onderzoek. Wat een"
                + " melder al las, blijft zoals het was.";
    }

    @Override
    public String formulier() {
        return "regel-zin";
    }

    @Override
    public Class<WijzigZin> opdracht() {
        return WijzigZin.class;
    }

    @Override
    public String nieuw() {
        return "Zin toevoegen";
    }

    private List<Rij> alle() {
        return database.sql("select *, ingetrokken_op is not null as ingetrokken from signaal.zin"
                        + " order by ronde, code, geldig_van")
                .query(Rij.class)
                .list();
    }

    @Override
    public List<Regelrij> rijen() {
        LocalDate vandaag = LocalDate.now(klok);
        List<Rij> alle = alle();
        return alle.stream().map(rij -> regelrij(rij, alle, vandaag)).toList();
    }

    private static Regelrij regelrij(Rij rij, List<Rij> alle, LocalDate vandaag) {
        Set<Kan> kan = EnumSet.noneOf(Kan.class);
        if (!rij.ingetrokken() && rij.geldigVan().isAfter(vandaag)) {
            kan.add(Kan.INTREKKEN);
        } else if (rij.geldt(vandaag)) {
            kan.add(Kan.NIEUWE_RIJ);
            if (rij.geldigTot() == null && isMisbaar(rij, alle, vandaag)) {
                kan.add(Kan.BEEINDIGEN);
            }
        }
        return new Regelrij(
                rij.code(),
                rij.tekst(),
                RONDEN.get(rij.ronde()),
                rij.geldigVan(),
                rij.geldigTot(),
                rij.basis(),
                rij.bron(),
                rij.ingetrokken(),
                kan);
    }

    /** In every round there must be something left to choose. */
    private static boolean isMisbaar(Rij rij, List<Rij> alle, LocalDate vandaag) {
        return alle.stream()
                .anyMatch(ander -> ander.ronde() == rij.ronde()
                        && !ander.code().equals(rij.code())
                        && ander.geldt(vandaag)
                        && ander.geldigTot() == null);
    }

    @Override
    public Voorinvulling bekend(@Nullable String sleutel) {
        Voorinvulling bekend = Voorinvulling.leeg().feit("bestaat", sleutel != null);
        return sleutel == null ? bekend : bekend.waarde("tekst", nu(sleutel).tekst());
    }

    private Rij nu(String sleutel) {
        LocalDate vandaag = LocalDate.now(klok);
        return alle().stream()
                .filter(rij -> rij.code().equals(sleutel) && rij.geldt(vandaag))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    @Override
    public String sleutel(WijzigZin opdracht, @Nullable String gekozen) {
        return gekozen != null
                ? nu(gekozen).code()
                : "zin_" + Integer.toHexString(schoon(opdracht).hashCode());
    }

    @Override
    public void controleer(String sleutel, WijzigZin opdracht, LocalDate ingang) {
        Neutraal.bezwaar(schoon(opdracht)).ifPresent(bezwaar -> {
            throw new Weigering("tekst", bezwaar);
        });
        if (alle().stream().anyMatch(rij -> rij.geldt(ingang) && rij.tekst().equals(schoon(opdracht)))) {
            throw new Weigering("tekst", "Deze zin staat al in de lijst. Schrijf een andere.");
        }
        dagen.eisRuimte(sleutel, ingang);
    }

    @Override
    public List<Regel> inWoorden(String sleutel, WijzigZin opdracht, LocalDate ingang) {
        String vervangt = opdracht.ronde() == null ? nu(sleutel).tekst() : "geen, dit is een nieuwe zin";
        return List.of(
                new Regel("Nieuwe zin", schoon(opdracht)),
                new Regel("Wanneer", RONDEN.get(ronde(sleutel, opdracht))),
                new Regel("Vervangt", vervangt),
                new Regel("Bron", opdracht.bron() + " (" + opdracht.basis() + ")"));
    }

    private int ronde(String sleutel, WijzigZin opdracht) {
        return Objects.requireNonNullElseGet(opdracht.ronde(), () -> nu(sleutel).ronde());
    }

    private static String schoon(WijzigZin opdracht) {
        return opdracht.tekst().strip().replaceAll("\\s+", " ");
    }

    @Override
    public void voegToe(String sleutel, WijzigZin opdracht, LocalDate ingang) {
        int ronde = ronde(sleutel, opdracht);
        dagen.sluitAf(sleutel, ingang);
        database.sql(
                        """
                        insert into signaal.zin (code, ronde, tekst, geldig_van, basis, bron)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(sleutel, ronde, schoon(opdracht), ingang, opdracht.basis(), opdracht.bron())
                .update();
    }

    /** @throws Weigering when nothing would be left to choose in that round */
    @Override
    public void beeindig(String sleutel, LocalDate van, LocalDate tot) {
        if (!isMisbaar(nu(sleutel), alle(), LocalDate.now(klok))) {
            throw new Weigering("Dit is de laatste zin van deze ronde. Maak eerst een andere zin.");
        }
        dagen.beeindig(sleutel, van, tot);
    }

    @Override
    public void trekIn(String sleutel, LocalDate van) {
        dagen.trekIn(sleutel, van);
    }
}
