// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.meting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import nl.baken.gedeeld.meting.Beheermeting.Meting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the measurements of the modules to the management port. */
@Component
class Meters implements MeterBinder {

    private final List<Beheermeting> bronnen;
    private final TransactionTemplate lezen;

    Meters(List<Beheermeting> bronnen, PlatformTransactionManager transacties) {
        this.bronnen = bronnen;
        this.lezen = new TransactionTemplate(transacties);
        lezen.setReadOnly(true);
    }

    @Override
    public void bindTo(MeterRegistry register) {
        bronnen.forEach(bron -> bron.metingen().forEach(meting -> bind(meting, register)));
    }

    private void bind(Meting meting, MeterRegistry register) {
        Gauge.Builder<?> meter = Gauge.builder(
                        meting.naam(),
                        () -> lezen.execute(status -> meting.stand().get()))
                .description(meting.uitleg());
        (meting.eenheid().isEmpty() ? meter : meter.baseUnit(meting.eenheid())).register(register);
    }
}
