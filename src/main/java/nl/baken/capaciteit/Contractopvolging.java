// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import static nl.baken.capaciteit.Contractwoorden.ALARM_OP;
import static nl.baken.capaciteit.Contractwoorden.RAMEN_OP;
import static nl.baken.capaciteit.Contractwoorden.VOORSTEL_OP;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.VierOgen;
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
    private final VierOgen vierOgen;
    private final ApplicationEventPublisher gebeurtenissen;

    Contractopvolging(
            Contractopslag opslag,
            Contractpost post,
            Sleuteljaren sleuteljaren,
            Contractproces proces,
            Termijnen termijnen,
            VierOgen vierOgen,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.post = post;
        this.sleuteljaren = sleuteljaren;
        this.proces = proces;
        this.termijnen = termijnen;
        this.vierOgen = vierOgen;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Two people signed: it counts from its first day, and what it follows needs no other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void getekend(ContractNummer nummer) {
        opslag.zet(nummer, Contractstatus.GETEKEND);
        Contract contract = opslag.lees(nummer);
        sleuteljaren.bewaar(contract);
        meld("contract getekend", nummer);
        opslag.getekend().stream()
                .filter(eerder -> contract.volgtOp(eerder) && !eerder.nummer().equals(contract.voorganger()))
                .forEach(this::rondAf);
        ContractNummer voorganger = contract.voorganger();
        if (voorganger == null) {
            begin(contract);
        } else {
            proces.nagekeken(voorganger);
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
        Contract opvolger = opslag.opvolger(nummer).orElseThrow();
        meld("capaciteit actief", opvolger.nummer());
        begin(opvolger);
        return Sturing.geen();
    }

    /** The alarm never blocks: it is mailed, and stands on the start page and at the contracts until somebody signed. */
    @Transactional
    public Sturing slaAlarm(ContractNummer nummer) {
        Contract contract = opslag.lees(nummer);
        if (!isOpgevolgd(contract)) {
            post.slaAlarm(contract);
            meld("alarm: geen dekking na dit contract", nummer);
        }
        return Sturing.geen();
    }

    private void begin(Contract contract) {
        if (isOpgevolgd(contract)) {
            return;
        }
        Termijn einde = termijnen.start(EINDE, contract.nummer().waarde(), Dag.begin(contract.tot()));
        List<Instant> momenten = einde.waarschuwt().isEmpty() ? List.of(einde.vervalt()) : einde.waarschuwt();
        Instant alarm = momenten.get(momenten.size() - 1);
        proces.begin(
                contract.nummer(),
                Sturing.met(RAMEN_OP, Date.from(momenten.get(0)))
                        .en(VOORSTEL_OP, Date.from(momenten.size() > 1 ? momenten.get(1) : alarm))
                        .en(ALARM_OP, Date.from(alarm)));
    }

    private boolean isOpgevolgd(Contract contract) {
        return opslag.getekend().stream().anyMatch(ander -> ander.volgtOp(contract));
    }

    /** Somebody else already took care of what comes after it. */
    private void rondAf(Contract eerder) {
        termijnen.gehaald(EINDE, eerder.nummer().waarde());
        opslag.opvolger(eerder.nummer())
                .filter(voorstel -> voorstel.status() != Contractstatus.GETEKEND)
                .ifPresent(voorstel -> {
                    vierOgen.trekAllesIn(voorstel.nummer().waarde());
                    termijnen.vervallen("T37", voorstel.nummer().waarde());
                    opslag.zet(voorstel.nummer(), Contractstatus.VERVALLEN);
                });
        proces.opgevolgd(eerder.nummer());
    }

    private void meld(String wat, ContractNummer nummer) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), GROND));
    }
}
