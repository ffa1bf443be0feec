// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.BlokkadeNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Vraagonderwerp;
import nl.baken.zaak.Bewaarblokkades.Loopt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The question whether a legal hold may end, as the second person sees and answers it. {@link Blokkadelijst} asks it. */
@Component
class Blokkadeonderwerp implements Vraagonderwerp {

    private final JdbcClient database;
    private final Bewaarblokkades blokkades;

    Blokkadeonderwerp(JdbcClient database, Bewaarblokkades blokkades) {
        this.database = database;
        this.blokkades = blokkades;
    }

    @Override
    public String voorvoegsel() {
        return BlokkadeNummer.VOORVOEGSEL;
    }

    private record Vraag(Loopt blokkade, Hefreden reden) {}

    private Vraag lees(String nummer) {
        record Gevonden(long blokkade, String reden) {}
        Gevonden vraag = database.sql("select blokkade, reden from zaak.blokkade_opheffing where nummer = ?")
                .param(nummer)
                .query(Gevonden.class)
                .optional()
                .orElseThrow(NietGevonden::new);
        return blokkades.lopend(null).stream()
                .filter(loopt -> loopt.id() == vraag.blokkade())
                .findFirst()
                .map(loopt -> new Vraag(loopt, Hefreden.valueOf(vraag.reden().toUpperCase(Locale.ROOT))))
                .orElseThrow(() -> new Weigering("Deze blokkade is al opgeheven."));
    }

    @Override
    public List<Regel> toon(String nummer) {
        Vraag vraag = lees(nummer);
        return List.of(
                new Regel("Zaak", vraag.blokkade().nummer()),
                new Regel("Blokkade", vraag.blokkade().reden().omschrijving()),
                new Regel("Loopt sinds", Dag.toon(vraag.blokkade().van())),
                new Regel("Waarom die weg kan", vraag.reden().omschrijving()),
                new Regel("Bij ja", "het dossier mag weg als de bewaartermijn voorbij is"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void besloten(String nummer, boolean akkoord) {
        if (akkoord) {
            blokkades.hefOp(lees(nummer).blokkade());
        }
    }

    @Override
    public void ingetrokken(String nummer) {
        // Nothing had changed.
    }

    @Override
    public String vervolg(String nummer, Medewerker wie) {
        return "/bewaarblokkades";
    }
}
