package com.jobwise.composer.resume;

import java.math.BigDecimal;

/** Figures as a person writes them. */
final class Figures {

    private Figures() {}

    /** {@code 3.70} gives {@code 3.7}, {@code 4.0} gives {@code 4.0}: a whole grade keeps one decimal. */
    static String plain(double figure) {
        var exact = BigDecimal.valueOf(figure).stripTrailingZeros();
        return (exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString();
    }
}
