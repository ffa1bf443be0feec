// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Gebonden;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Concepten;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.gedeeld.taak.Zaaktoegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The gate of acts without a task: the same form, binder and refusals as {@link Taakpoort}, and no engine. */
@Service
public class Handelingspoort {

    private static final Duration ONTHOUDEN = Duration.ofDays(1);

    private final Taakregister register;
    private final Formulierbron formulieren;
    private final Formulierbinder binder;
    private final Concepten concepten;
    private final Zaaktoegang toegang;
    private final JdbcClient database;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Handelingspoort(
            Taakregister register,
            Formulierbron formulieren,
            Formulierbinder binder,
            Concepten concepten,
            Zaaktoegang toegang,
            JdbcClient database,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.register = register;
        this.formulieren = formulieren;
        this.binder = binder;
        this.concepten = concepten;
        this.toegang = toegang;
        this.database = database;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** An act with its form as this case knows it now. */
    public record Open(
            ZaakNummer nummer, String module, Zaakhandeling handeling, Formulier formulier, Voorinvulling bekend) {

        public String pad() {
            return module + '/' + formulier.id();
        }

        String concept() {
            return Concepten.sleutel(nummer, formulier.id());
        }
    }

    /** Empty when the module has no such act. @throws NietGevonden when it is not for this person */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Optional<Open> open(String module, String naam, ZaakNummer nummer) {
        return register.handeling(module, naam).map(handeling -> {
            eis(handeling, nummer);
            Formulier formulier = formulieren.lees("processes/" + module + "/formulieren/" + naam + ".form");
            return new Open(nummer, module, handeling, formulier, register.bereidVoor(naam, nummer));
        });
    }

    public List<Veld> velden(Open open, Map<String, List<String>> getypt, Map<String, List<String>> fouten) {
        return binder.velden(open.formulier(), getypt, open.bekend(), fouten, false);
    }

    /** What to start with: the draft of this person, else what the case knows. */
    public Map<String, List<String>> begin(Open open, Medewerker wie) {
        return concepten.lees(open.concept(), wie).orElseGet(() -> binder.alsGetypt(open.bekend()));
    }

    public void bewaar(Open open, Medewerker wie, Map<String, List<String>> getypt) {
        concepten.bewaar(open.concept(), wie, getypt);
    }

    /**
     * Does it, or says per field why not; then nothing has changed.
     *
     * @param kenmerk mark of this page: the same page sent twice acts once
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Afloop doe(Open open, String kenmerk, Map<String, List<String>> getypt, Medewerker wie) {
        eis(open.handeling(), open.nummer());
        if (!isEerste(kenmerk)) {
            return new Afloop.Afgerond(open.handeling().gelukt(), open.nummer().waarde());
        }
        Gebonden<?> gebonden = binder.bind(
                open.formulier(),
                getypt,
                open.bekend(),
                register.opdrachtVanHandeling(open.formulier().id()));
        if (!gebonden.isGoed()) {
            return weiger(gebonden.fouten());
        }
        try {
            register.doeHandeling(open.formulier().id(), open.nummer(), gebonden.opdracht());
        } catch (Weigering weigering) {
            return weiger(weigering.fouten());
        }
        concepten.wis(open.concept(), wie);
        gebeurtenissen.publishEvent(
                new Handeling("handeling: " + open.pad(), open.nummer().waarde(), "betrokkenheid"));
        return new Afloop.Afgerond(open.handeling().gelukt(), open.nummer().waarde());
    }

    private void eis(Zaakhandeling handeling, ZaakNummer nummer) {
        if (handeling.ookTeamleiding()) {
            toegang.eisUitvoeringOfLeiding(nummer);
        } else if (handeling.ookInNood()) {
            toegang.eisUitvoeringOfNood(nummer);
        } else if (handeling.ookFg()) {
            toegang.eisUitvoeringOfFg(nummer);
        } else {
            toegang.eisUitvoering(nummer);
        }
        if (!handeling.naOverlijden()) {
            toegang.eisInLeven(nummer);
        }
    }

    /** Whether who looks because of an emergency can do it. @param pad as {@code module/act} */
    public boolean kanInNood(String pad) {
        String[] deel = pad.split("/", 2);
        return deel.length == 2
                && register.handeling(deel[0], deel[1])
                        .filter(Zaakhandeling::ookInNood)
                        .isPresent();
    }

    /** Where this person goes on: the page of the case, or elsewhere for who has none, for some acts end that. */
    public String vervolg(Open open) {
        return toegang.ziet(open.nummer())
                ? "/zaken/" + open.nummer()
                : open.handeling().elders();
    }

    private static Afloop weiger(Map<String, List<String>> fouten) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Afloop.Afgekeurd(fouten);
    }

    private boolean isEerste(String kenmerk) {
        Timestamp nu = Timestamp.from(klok.instant());
        database.sql("delete from gedeeld.verzonden where op < ?")
                .param(Timestamp.from(klok.instant().minus(ONTHOUDEN)))
                .update();
        return database.sql("insert into gedeeld.verzonden (kenmerk, op) values (?, ?) on conflict do nothing")
                        .params(kenmerk, nu)
                        .update()
                == 1;
    }
}
