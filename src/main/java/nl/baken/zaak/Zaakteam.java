// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Zaaktoegang;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Noodinzages;
import nl.baken.toegang.Rechtenmatrix;
import nl.baken.toegang.Relatie;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toegang.Betrokken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On what grounds somebody is involved in cases, and what each ground lets one see and do. */
@Service
public class Zaakteam implements Zaaktoegang {

    /** Divides the work: sees the caseload and the deadlines, not what a case is about. */
    public static final String TEAMLEIDING = "teamleiding";

    public static final String ZORGCOORDINATOR = "zorgcoördinator";
    public static final String WAARNEMER = "waarnemer";

    /** Decides for somebody under 18; ends at 00:00 on the 18th birthday (T36). */
    public static final String VERTEGENWOORDIGER = "vertegenwoordiger";

    /** Decides on the Wmo request: does a task, with what that takes; has no case page. */
    public static final String WMO = "Wmo-besluit";

    /** Looks for capacity when there is no place: does a task; has no case page. */
    public static final String CAPACITEIT = "opvangcapaciteit";

    /** Decides on a leak of personal data: does a task, with what that takes; has no case page. */
    public static final String DATALEK = "datalek";

    /** Looks in the file of an earlier case of the same person, for a reason and for a while. */
    public static final String EERDERE_ZAAK = "eerdere zaak";

    /** Who carries or covers a case, or reads an earlier one, does so no longer than with this role. */
    public static final Set<Rol> DRAAGT = Set.of(Rol.ZORGCOORDINATOR);

    private final Toegang toegang;
    private final Rechtenmatrix rechten;
    private final ZaakRepository zaken;
    private final Blokkades blokkades;
    private final ApplicationEventPublisher gebeurtenissen;

    Zaakteam(
            Toegang toegang,
            Rechtenmatrix rechten,
            ZaakRepository zaken,
            Blokkades blokkades,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.rechten = rechten;
        this.zaken = zaken;
        this.blokkades = blokkades;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisUitvoering(ZaakNummer nummer) {
        toegang.eisInzage("zaak bij handeling", nummer.waarde());
        if (!voertUit(nummer, toegang.medewerker())) {
            throw new NietGevonden();
        }
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisUitvoeringOfLeiding(ZaakNummer nummer) {
        if (leidt(nummer, toegang.medewerker())) {
            toegang.eisInzage("zaak bij handeling", nummer.waarde());
        } else {
            eisUitvoering(nummer);
        }
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisUitvoeringOfNood(ZaakNummer nummer) {
        if (blik(nummer, toegang.medewerker()).inNood()) {
            toegang.eisInzage("zaak bij handeling", nummer.waarde());
        } else {
            eisUitvoering(nummer);
        }
    }

    /** The privacy officer only when the case is there and no conflict of interest stands in the way. */
    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisUitvoeringOfFg(ZaakNummer nummer) {
        Medewerker wie = toegang.medewerker();
        if (wie.heeft(Rol.FG) && zaken.find(nummer).isPresent() && !blokkades.geldt(nummer.waarde(), wie.id())) {
            gebeurtenissen.publishEvent(Inzage.van("zaak bij handeling", nummer.waarde(), "toezicht"));
        } else {
            eisUitvoering(nummer);
        }
    }

    @Override
    @Transactional(noRollbackFor = NietGevonden.class)
    public void eisInLeven(ZaakNummer nummer) {
        if (isOverleden(nummer)) {
            throw new NietGevonden();
        }
    }

    private boolean isOverleden(ZaakNummer nummer) {
        return zaken.find(nummer)
                .filter(zaak -> zaak.status() == Zaakstatus.OVERLEDEN)
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean ziet(ZaakNummer nummer) {
        return zietZaak(nummer, toegang.medewerker());
    }

    /** Every case that this person has a page of, with the grounds. */
    public Map<String, Set<String>> zaken(Medewerker wie) {
        return toegang.nummers(ZaakNummer.VOORVOEGSEL, wie).stream()
                .filter(betrokken -> rechten.relatie(betrokken.grond()).blad())
                .collect(Collectors.groupingBy(
                        Betrokken::nummer, Collectors.mapping(Betrokken::grond, Collectors.toSet())));
    }

    /**
     * What somebody may see and do of one case, by all grounds together.
     *
     * @param zaak has a case page; who only does one task of it has not
     * @param voertUit carries or covers it, and so may act on it without a task
     * @param leidt divides the work of it
     * @param nood looks because of an emergency (X9)
     * @param compartimenten what of it is shown without a task asking for it
     */
    public record Blik(boolean zaak, boolean voertUit, boolean leidt, boolean nood, Set<Compartiment> compartimenten) {

        public boolean ziet(Compartiment compartiment) {
            return compartimenten.contains(compartiment);
        }

        /** Sees what it is about: who carries, covers or judges it, not who divides the work. */
        public boolean inhoud() {
            return ziet(Compartiment.ZORG);
        }

        /** Sees it only for that, and so can do no more than make a note and report an incident. */
        public boolean inNood() {
            return nood && !voertUit;
        }
    }

    /** All of it in one look. */
    public Blik blik(ZaakNummer nummer, Medewerker wie) {
        List<Relatie> relaties = toegang.nummers(nummer.waarde(), wie).stream()
                .map(betrokken -> rechten.relatie(betrokken.grond()))
                .toList();
        return new Blik(
                relaties.stream().anyMatch(Relatie::blad),
                relaties.stream().anyMatch(Relatie::doet),
                heeft(relaties, TEAMLEIDING),
                heeft(relaties, Noodinzages.GROND),
                relaties.stream().flatMap(relatie -> relatie.ziet().stream()).collect(Collectors.toSet()));
    }

    private static boolean heeft(List<Relatie> relaties, String grond) {
        return relaties.stream().anyMatch(relatie -> relatie.grond().equals(grond));
    }

    /** What a ground opens of a case, in words. */
    public String watZiet(String grond) {
        Relatie relatie = rechten.relatie(grond);
        if (!relatie.blad()) {
            return "één taak";
        }
        if (relatie.ziet().isEmpty()) {
            return "stand, termijnen en taken; niet waar de zaak over gaat";
        }
        String wat = relatie.ziet().size() == Compartiment.values().length
                ? "de hele zaak"
                : relatie.ziet().stream()
                        .sorted()
                        .map(Compartiment::omschrijving)
                        .collect(Collectors.joining(", "));
        return relatie.doet() ? wat : wat + "; om te lezen";
    }

    public boolean zietZaak(ZaakNummer nummer, Medewerker wie) {
        return blik(nummer, wie).zaak();
    }

    /** Divides the work of this case. */
    public boolean leidt(ZaakNummer nummer, Medewerker wie) {
        return blik(nummer, wie).leidt();
    }

    public boolean voertUit(ZaakNummer nummer, Medewerker wie) {
        return blik(nummer, wie).voertUit();
    }
}
