// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import static nl.baken.capaciteit.Contractwoorden.ALARM_OP;
import static nl.baken.capaciteit.Contractwoorden.RAMEN_OP;
import static nl.baken.capaciteit.Contractwoorden.VOORSTEL_OP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.LosseVragen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** That care coordination goes on when a contract ends: from when it must be arranged (T32), and by which other one. */
@Service
public class Contractopvolging {

    /** The end of a contract; its warnings are when to estimate, when to propose and when to sound the alarm. */
    static final String EINDE = "T32";

    static final String GROND = "contract";

    private final Contractopslag opslag;
    private final Contractpost post;
    private final Sleuteljaren sleuteljaren;
    private final Contractproces proces;
    private final Termijnen termijnen;
    private final ObjectProvider<LosseVragen> vragen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Contractopvolging(
            Contractopslag opslag,
            Contractpost post,
            Sleuteljaren sleuteljaren,
            Contractproces proces,
            Termijnen termijnen,
            ObjectProvider<LosseVragen> vragen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.post = post;
        this.sleuteljaren = sleuteljaren;
        this.proces = proces;
        this.termijnen = termijnen;
        this.vragen = vragen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Two people signed: it counts from its first day on, and from now on it is watched when it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void getekend(ContractNummer nummer) {
        opslag.zet(nummer, Contractstatus.GETEKEND);
        Contract contract = opslag.lees(nummer);
        sleuteljaren.bewaar(contract);
        meld("contract getekend", nummer);
        sluitAan();
        if (contract.voorganger() != null) {
            proces.nagekeken(contract.voorganger());
        }
    }

    /** The second person said no: a proposal is signed anew, what was entered by hand is not kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void nietGetekend(ContractNummer nummer) {
        ContractNummer voorganger = opslag.lees(nummer).voorganger();
        opslag.zet(nummer, voorganger == null ? Contractstatus.VERVALLEN : Contractstatus.AKKOORD);
        meld("contract niet getekend", nummer);
        if (voorganger != null) {
            proces.nagekeken(voorganger);
        }
    }

    /** The last step: from now on the other one counts. */
    @Transactional
    public Sturing activeer(ContractNummer nummer) {
        termijnen.gehaald(EINDE, nummer.waarde());
        opslag.opvolger(nummer).ifPresent(opvolger -> meld("capaciteit actief", opvolger.nummer()));
        sluitAan();
        return Sturing.geen();
    }

    /** The alarm never blocks: it is mailed, and stands on the start page and at the contracts until somebody signed. */
    @Transactional
    public Sturing slaAlarm(ContractNummer nummer) {
        Contract contract = opslag.lees(nummer);
        if (!new Contractketen(opslag.getekend()).isOpgevolgd(contract)) {
            post.slaAlarm(contract);
            meld("alarm: geen dekking na dit contract", nummer);
        }
        return Sturing.geen();
    }

    /** Whatever changed: what comes after it is arranged for exactly the contracts that need it (T32). */
    void sluitAan() {
        List<Contract> getekend = opslag.getekend();
        Contractketen keten = new Contractketen(getekend);
        LocalDate vandaag = LocalDate.now(klok);
        Set<String> lopend =
                termijnen.lopend(EINDE).stream().map(Termijn::nummer).collect(Collectors.toSet());
        for (Contract contract : getekend) {
            boolean nodig = keten.vraagtOpvolging(contract, vandaag);
            boolean loopt = lopend.contains(contract.nummer().waarde());
            if (nodig && !loopt) {
                begin(contract);
            } else if (!nodig && loopt && !wachtOpEerste(contract)) {
                rondAf(contract);
            }
        }
    }

    /** The proposals that lapse when this one is signed, because it covers what they would. */
    List<String> vervalt(Contract nieuw) {
        List<Contract> straks = new ArrayList<>(opslag.getekend());
        straks.add(nieuw.met(Contractstatus.GETEKEND));
        Contractketen keten = new Contractketen(straks);
        return nieuw.status() == Contractstatus.GETEKEND
                ? List.of()
                : straks.stream()
                        .filter(eerder -> !keten.vraagtOpvolging(eerder, LocalDate.now(klok)))
                        .flatMap(eerder -> opslag.opvolger(eerder.nummer()).stream())
                        .filter(voorstel -> voorstel.status() != Contractstatus.GETEKEND
                                && !voorstel.nummer().equals(nieuw.nummer()))
                        .map(voorstel -> voorstel.nummer().waarde())
                        .toList();
    }

    /** It ends on another day, or never held: what was arranged for its old end is dropped, and arranged anew. */
    void opnieuw(Contract contract) {
        rondAf(contract);
        ContractNummer voorganger = contract.voorganger();
        if (voorganger != null
                && opslag.lees(contract.nummer()).status() == Contractstatus.VERVALLEN
                && termijnen.loopt(EINDE, voorganger.waarde()).isPresent()) {
            // Its process waits for the first day of a contract that will not come.
            rondAf(opslag.lees(voorganger));
        }
        sluitAan();
    }

    /** Its own successor is signed: its process only waits for that one's first day. */
    private boolean wachtOpEerste(Contract contract) {
        return opslag.opvolger(contract.nummer())
                .filter(opvolger -> opvolger.status() == Contractstatus.GETEKEND)
                .isPresent();
    }

    private void begin(Contract contract) {
        Termijn einde = termijnen.start(EINDE, contract.nummer().waarde(), Dag.begin(contract.tot()));
        if (einde.gehaaldOp() != null) {
            return;
        }
        termijnen.herleef(List.of(einde));
        List<Instant> momenten = einde.waarschuwt().isEmpty() ? List.of(einde.vervalt()) : einde.waarschuwt();
        Instant alarm = momenten.get(momenten.size() - 1);
        proces.begin(
                contract.nummer(),
                Sturing.met(RAMEN_OP, Date.from(momenten.get(0)))
                        .en(VOORSTEL_OP, Date.from(momenten.size() > 1 ? momenten.get(1) : alarm))
                        .en(ALARM_OP, Date.from(alarm)));
    }

    /** Somebody else already took care of what comes after it. */
    private void rondAf(Contract eerder) {
        termijnen.vervallen(EINDE, eerder.nummer().waarde());
        opslag.opvolger(eerder.nummer())
                .filter(voorstel -> voorstel.status() != Contractstatus.GETEKEND)
                .ifPresent(voorstel -> {
                    vragen.getObject().vervalt(voorstel.nummer().waarde());
                    opslag.zet(voorstel.nummer(), Contractstatus.VERVALLEN);
                });
        proces.opgevolgd(eerder.nummer());
    }

    private void meld(String wat, ContractNummer nummer) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), GROND));
    }
}
