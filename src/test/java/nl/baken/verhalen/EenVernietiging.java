// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Databasedump;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.VernietigingNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.logboek.vernietiging.Blijfreden;
import nl.baken.logboek.vernietiging.Lijst;
import nl.baken.logboek.vernietiging.Uitvoering;
import nl.baken.logboek.vernietiging.Vernietigingen;
import nl.baken.toegang.LosseVragen;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadelijst;
import nl.baken.zaak.Blokkadereden;
import nl.baken.zaak.Hefreden;
import nl.baken.zaak.ZetBlokkade;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that were kept long enough, and the two people who let them go. */
@Component
public class EenVernietiging {

    public static final String EERSTE = "teamleider_zc";
    public static final String TWEEDE = "fg";

    /** Long after every term of a file that was closed in these stories. */
    public static final String LATER = "2060-06-01T09:00";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final GevuldeZaak gevuld;
    private final Zaakhandelingen handelingen;
    private final Vernietigingen vernietigingen;
    private final Uitvoering uitvoering;
    private final LosseVragen vragen;
    private final Blokkadelijst blokkadelijst;
    private final Bewaarblokkades blokkades;
    private final RuntimeService motor;
    private final Databasedump dump;
    private final List<Vernietigbaar> eigenaars;
    private final TransactionTemplate transactie;
    private final JdbcClient database;

    EenVernietiging(
            Verhaal verhaal,
            EenZaak eenZaak,
            GevuldeZaak gevuld,
            Zaakhandelingen handelingen,
            Vernietigingen vernietigingen,
            Uitvoering uitvoering,
            LosseVragen vragen,
            Blokkadelijst blokkadelijst,
            Bewaarblokkades blokkades,
            RuntimeService motor,
            Databasedump dump,
            List<Vernietigbaar> eigenaars,
            TransactionTemplate transactie,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.gevuld = gevuld;
        this.handelingen = handelingen;
        this.vernietigingen = vernietigingen;
        this.uitvoering = uitvoering;
        this.vragen = vragen;
        this.blokkadelijst = blokkadelijst;
        this.blokkades = blokkades;
        this.motor = motor;
        this.dump = dump;
        this.eigenaars = eigenaars;
        this.transactie = transactie;
        this.database = database;
    }

    /** Closed, of somebody with this name, and the name is in a note as well; nothing of the signal runs any more. */
    public ZaakNummer gesloten(String naam) {
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator", naam, null);
        handelingen.doet(zaak, "zorgcoordinatie/notitie-maken", Map.of("tekst", "FICTIEF " + naam));
        gevuld.sluit(zaak);
        sluitSignaal(zaak);
        return zaak;
    }

    /** These cases skip the way of their signal; here it ends. */
    public void sluitSignaal(ZaakNummer zaak) {
        database.sql(
                        """
                        select p.id_ from act_hi_procinst p join zaak.zaak z on z.signaal = p.business_key_
                        where z.nummer = ? and p.end_time_ is null and p.super_process_instance_id_ is null""")
                .param(zaak.waarde())
                .query(String.class)
                .list()
                .forEach(proces -> motor.deleteProcessInstance(proces, "test"));
    }

    public Vernietigingen.Overzicht overzicht(String wie) {
        return als(wie, vernietigingen::overzicht);
    }

    /** Why this file, which is due, may not go. */
    public List<String> beletsels(ZaakNummer zaak) {
        return overzicht(EERSTE).rijp().stream()
                .filter(dossier -> dossier.nummer().equals(zaak.waarde()))
                .findFirst()
                .orElseThrow()
                .beletsels();
    }

    public String lijst(ZaakNummer... zaken) {
        Map<String, @Nullable Blijfreden> keuzes = new LinkedHashMap<>();
        Arrays.stream(zaken).forEach(zaak -> keuzes.put(zaak.waarde(), null));
        return lijst(EERSTE, keuzes);
    }

    public String lijst(String wie, Map<String, @Nullable Blijfreden> keuzes) {
        return als(wie, () -> vernietigingen.stelOp(keuzes));
    }

    public void akkoord(String wie, String vraag) {
        als(wie, () -> vragen.beantwoord(vraag, true, Geheim.van("FICTIEF")));
    }

    /** As the clock does, when nobody is signed in. */
    public void voerUit() {
        verhaal.niemand();
        uitvoering.gaDoor();
    }

    /** From a new list until it is done. @return its number */
    public String vernietig(ZaakNummer... zaken) {
        String lijst = lijst(zaken);
        akkoord(TWEEDE, lijst);
        voerUit();
        return lijst;
    }

    public Lijst.Bewijs bewijs(String lijst) {
        return als("auditor", () -> vernietigingen.bewijs(lijst, Actie.LEZEN));
    }

    public List<Lijst.Rij> gebleven(String lijst) {
        return als("auditor", () -> vernietigingen.gebleven(lijst));
    }

    public boolean bewijst(String lijst, String nummer) {
        return als("auditor", () -> vernietigingen.bewijst(lijst, nummer));
    }

    public void blokkeer(ZaakNummer zaak, Blokkadereden reden) {
        als(TWEEDE, () -> {
            blokkadelijst.zet(new ZetBlokkade(Geheim.van(zaak.waarde()), reden));
            return null;
        });
    }

    /** @return the number of the question */
    public String vraagOpheffen(String wie, ZaakNummer zaak) {
        long blokkade = blokkades.lopend(zaak).get(0).id();
        return als(wie, () -> blokkadelijst.vraagOpheffen(blokkade, Hefreden.AFGEROND));
    }

    /** How many rows there are now, by table. */
    public Map<String, Long> aantallen() {
        return dump.aantallen();
    }

    /** Of every table that is emptied when a file goes, no more rows than there were; but the question whether it may. */
    public void nietMeerDan(Map<String, Long> voor) {
        Map<String, Long> nu = aantallen();
        assertThat(eigenaars.stream()
                        .flatMap(eigenaar -> eigenaar.tabellen().stream())
                        // The queue of the counter, in which every other dossier stands that changed meanwhile.
                        .filter(tabel -> !tabel.equals("rapportage.te_tellen")))
                .allSatisfy(tabel -> assertThat(nu.get(tabel))
                        .as(tabel)
                        .isLessThanOrEqualTo(voor.get(tabel) + (tabel.equals("toegang.vier_ogen") ? 1 : 0)));
    }

    /** A list that somebody drew up, with nothing on it any more. */
    public String bewijs() {
        String lijst = VernietigingNummer.nieuw().waarde();
        transactie.executeWithoutResult(t -> database.sql(
                        """
                        insert into vernietiging.lijst (nummer, stand, opgesteld_door, opgesteld_op, weggelaten, zout, rondes)
                        values (?, 'ingetrokken', ?, now(), 0, ?, 100000)""")
                .params(lijst, UUID.randomUUID().toString(), "0".repeat(32))
                .update());
        return lijst;
    }

    /** One that runs. */
    public long blokkade() {
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
        blokkeer(zaak, Blokkadereden.KLACHT);
        return blokkades.lopend(zaak).get(0).id();
    }

    private <T> T als(String wie, Supplier<T> doet) {
        verhaal.als(wie);
        try {
            return doet.get();
        } finally {
            verhaal.niemand();
        }
    }
}
