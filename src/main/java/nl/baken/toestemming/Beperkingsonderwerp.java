// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.BeperkingNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toegangsbeperking;
import nl.baken.toegang.Vraagonderwerp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The question whether a restriction may end, as the second person sees and answers it. {@link Beperkingen} asks it. */
@Component
class Beperkingsonderwerp implements Vraagonderwerp {

    static final String TABEL = "toestemming.opheffing";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Toegang wie;
    private final Toegangsbeperking beperking;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Beperkingsonderwerp(
            JdbcClient database,
            Kluis kluis,
            Toegang wie,
            Toegangsbeperking beperking,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.kluis = kluis;
        this.wie = wie;
        this.beperking = beperking;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String voorvoegsel() {
        return BeperkingNummer.VOORVOEGSEL;
    }

    @Override
    public List<Regel> toon(String nummer) {
        return database.sql(
                        """
                        select o.*, b.nummer as zaak, b.van from toestemming.opheffing o
                        join toestemming.beperking b on b.id = o.beperking where o.nummer = ?""")
                .param(nummer)
                .query((rijen, n) -> {
                    Kluisrij rij = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return List.of(
                            new Regel("Zaak", rijen.getString("zaak")),
                            new Regel(
                                    "Beperkt sinds",
                                    Dag.toon(rijen.getTimestamp("van").toInstant())),
                            new Regel("Waarom het weg kan", String.valueOf(rij.tekst(rijen, "motief"))),
                            new Regel(
                                    "De cliënt hoorde het",
                                    Dag.toon(rijen.getObject("verteld_op", LocalDate.class)) + ", "
                                            + rij.code(rijen, "verteld_hoe", Antwoordwijze.class)
                                                    .omschrijving()),
                            new Regel(
                                    "Bij ja",
                                    "het dossier kan weer worden gelezen en gedeeld, volgens de gewone regels"));
                })
                .optional()
                .orElseThrow(NietGevonden::new);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        if (!akkoord) {
            return;
        }
        String zaak = database.sql(
                        """
                        update toestemming.beperking b set tot = ?, opgeheven_door = ? from toestemming.opheffing o
                        where o.beperking = b.id and o.nummer = ? returning b.nummer""")
                .params(Timestamp.from(klok.instant()), wie.medewerker().id(), nummer)
                .query(String.class)
                .single();
        beperking.hefBeperkingOp(zaak);
        gebeurtenissen.publishEvent(new VerzoekVeranderd(new ZaakNummer(zaak), Verzoekstap.OPGEHEVEN));
    }

    @Override
    public void ingetrokken(String nummer) {
        // Nothing had changed.
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/";
    }
}
