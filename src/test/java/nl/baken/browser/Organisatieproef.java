// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A test of signing in at a real Keycloak; takes long, so only {@code -Pstoring} runs it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("storing")
@ExtendWith(Organisatieproef.Omgeving.class)
@interface Organisatieproef {

    /** Shares one {@link Organisatie} and puts it right before every test. */
    class Omgeving implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

        private static final Namespace PLEK = Namespace.create(Organisatieproef.class);

        @Override
        public void beforeEach(ExtensionContext test) throws Exception {
            organisatie(test).herstel();
        }

        @Override
        public void afterEach(ExtensionContext test) {
            organisatie(test).controleer();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Organisatie.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return organisatie(test);
        }

        private static Organisatie organisatie(ExtensionContext test) {
            return test.getRoot()
                    .getStore(PLEK)
                    .getOrComputeIfAbsent(Organisatie.class, soort -> maak(), Organisatie.class);
        }

        private static Organisatie maak() {
            try {
                return new Organisatie();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
