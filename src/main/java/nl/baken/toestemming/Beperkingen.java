// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.baken.gedeeld.BeperkingNummer;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toegangsbeperking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * AVG 18: a file that is kept and not used. Only who has to do something with it still reads it, and nothing leaves (D10),
 * until two people lift it; the client hears that before.
 */
@Service
public class Beperkingen {

    private static final String OPHEFFEN = "beperking-opheffen";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Verzoektoegang toegang;
    private final Toegang wie;
    private final Toegangsbeperking beperking;
    private final Avginstellingen instellingen;
    private final ObjectProvider<LosseVragen> vragen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Beperkingen(
            JdbcClient database,
            Kluis kluis,
            Verzoektoegang toegang,
            Toegang wie,
            Toegangsbeperking beperking,
            Avginstellingen instellingen,
            ObjectProvider<LosseVragen> vragen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.kluis = kluis;
        this.toegang = toegang;
        this.wie = wie;
        this.beperking = beperking;
        this.instellingen = instellingen;
        this.vragen = vragen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Transactional(readOnly = true)
    public boolean geldt(ZaakNummer nummer) {
        return database.sql("select exists (select 1 from toestemming.beperking where nummer = ? and tot is null)")
                .param(nummer.waarde())
                .query(Boolean.class)
                .single();
    }

    /** From now on; twice is one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zet(Verzoek verzoek) {
        if (geldt(verzoek.zaak())) {
            return;
        }
        Timestamp nu = Timestamp.from(klok.instant());
        String nummer = verzoek.zaak().waarde();
        database.sql("insert into toestemming.beperking (nummer, verzoek, van, door) values (?, ?, ?, ?)")
                .params(nummer, verzoek.id(), nu, wie.medewerker().id())
                .update();
        beperking.beperk(nummer, instellingen.beperkingBehalve());
        gebeurtenissen.publishEvent(new VerzoekVeranderd(verzoek.zaak(), Verzoekstap.BEPERKT));
    }

    /** Asks a second person; until that one agrees, it stays. @throws Weigering when there is none, or it is asked already */
    @Zaakhandeling(
            value = OPHEFFEN,
            titel = "Beperking opheffen",
            gelukt = "Gevraagd. De beperking blijft tot een tweede persoon het ermee eens is.",
            naOverlijden = true,
            ookFg = true,
            elders = "/avg")
    @Transactional
    public void vraag(ZaakNummer nummer, HefBeperkingOp opdracht) {
        toegang.eisBehandelaar(nummer);
        long beperking = database.sql("select id from toestemming.beperking where nummer = ? and tot is null")
                .param(nummer.waarde())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Weigering("Dit dossier is niet beperkt."));
        if (loopt(beperking)) {
            throw new Weigering("Dit is al gevraagd. Het wacht op een tweede persoon.");
        }
        String vraag = BeperkingNummer.nieuw().waarde();
        Kluisrij rij =
                new Kluisrij(kluis, Beperkingsonderwerp.TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into toestemming.opheffing (nummer, beperking, rij, motief, verteld_op, verteld_hoe)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        vraag,
                        beperking,
                        rij.rij(),
                        rij.sluit("motief", opdracht.motief()),
                        opdracht.verteldOp(),
                        rij.sluit("verteld_hoe", opdracht.hoe().name()))
                .update();
        toegang.neemOver(nummer, vraag);
        boolean vanFg = wie.medewerker().heeft(Rol.FG);
        vragen.getObject().stel(vraag, "beperking opheffen", instellingen.tweede(vanFg), instellingen.tweede(!vanFg));
    }

    private boolean loopt(long beperking) {
        return database.sql(
                        """
                        select exists (select 1 from toestemming.opheffing o join toegang.vier_ogen v on v.nummer = o.nummer
                                       where o.beperking = ? and v.besloten_op is null)""")
                .param(beperking)
                .query(Boolean.class)
                .single();
    }
}
