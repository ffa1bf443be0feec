// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** Reads a file of definitions as records, with the same binding as settings have. */
final class Bestand {

    private Bestand() {}

    /** @throws UncheckedIOException when the file is not there; a bind exception when a value is missing or wrong */
    static <T> T lees(String pad, String sleutel, Bindable<T> soort) {
        MutablePropertySources bronnen = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader().load(pad, new ClassPathResource(pad)).forEach(bronnen::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binder(
                        ConfigurationPropertySources.from(bronnen),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bind(sleutel, soort)
                .get();
    }
}
