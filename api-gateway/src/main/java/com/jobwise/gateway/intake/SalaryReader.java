package com.jobwise.gateway.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the base pay among all sums of a posting: turnover, bonuses, allowances and premiums are not pay. */
final class SalaryReader {

    /**
     * @param verbatim the figures as the posting writes them
     */
    record Pay(Salary salary, String verbatim) {}

    private record Candidate(Money money, int score, String line) {}

    private static final Vocabulary WORDS = Vocabulary.load("pay.txt");
    private static final int CREDIBLE = 4;
    private static final int NEAR = 30;
    private static final BigDecimal YEARLY = BigDecimal.valueOf(12_000);

    private SalaryReader() {}

    /** Lines of the head speak of the pay more surely than those below. */
    static @Nullable Pay read(List<Line> head, List<Section> sections, String posting) {
        Candidate best = null;
        for (Line line : head) {
            best = better(best, line.text(), 3);
        }
        for (Section section : sections) {
            for (Line line : section.lines()) {
                best = better(best, line.text(), bonus(section, line));
            }
        }
        return best == null ? null : pay(best, posting);
    }

    private static int bonus(Section section, Line line) {
        if (WORDS.has("label", section.heading())) {
            return section.inline() ? 4 : 2;
        }
        return section.kind() == SectionKind.BENEFITS && line.isBullet() ? 1 : 0;
    }

    private static @Nullable Candidate better(@Nullable Candidate best, String line, int bonus) {
        var winner = best;
        var sums = Money.in(line);
        int label = !sums.isEmpty() && WORDS.has("label", line) ? 2 : 0;
        for (Money money : sums) {
            int score = score(money, line) + label + bonus;
            if (score >= CREDIBLE && (winner == null || score > winner.score())) {
                winner = new Candidate(money, score, line);
            }
        }
        return winner;
    }

    private static int score(Money money, String line) {
        var before = line.substring(Math.max(0, money.start() - NEAR), money.start());
        var after = line.substring(money.end(), Math.min(line.length(), money.end() + NEAR));
        if (WORDS.has("other money before", lastClause(before))
                || WORDS.has("other money behind", firstClause(after))) {
            return -10;
        }
        int score = money.isRange() ? 3 : 0;
        score += money.period() != null ? 2 : 0;
        score += money.start() == 0 ? 1 : 0;
        score += plausible(money) ? 1 : -2;
        score += money.period() == Period.YEAR && money.amount().compareTo(YEARLY) >= 0 ? 1 : 0;
        return score;
    }

    private static boolean plausible(Money money) {
        var amount = money.amount();
        if (money.period() == Period.HOUR || money.period() == Period.DAY) {
            return amount.compareTo(BigDecimal.valueOf(5)) >= 0;
        }
        return amount.compareTo(BigDecimal.valueOf(money.period() == Period.YEAR ? 5000 : 300)) >= 0;
    }

    private static String lastClause(String before) {
        int cut = -1;
        for (String mark : List.of(", ", ". ", "; ", "| ", "(", "\u00B7 ", " \u2013 ", " - ")) {
            cut = Math.max(cut, before.lastIndexOf(mark));
        }
        return before.substring(cut + 1);
    }

    private static String firstClause(String after) {
        var cut = WORDS.in("and more", after);
        int end = cut.find() ? cut.start() : after.length();
        for (String mark : List.of(",", ";", ". ", "(", "|", "+", " - ", " \u2013 ", "\u00B7", "&")) {
            int at = after.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return after.substring(0, end);
    }

    private static Pay pay(Candidate candidate, String posting) {
        var money = candidate.money();
        var said = money.period();
        var currency = Currencies.code(money.symbol(), posting);
        Period period = said != null ? said : impliedPeriod(money, candidate.line());
        var salary = new Salary(plain(money.min()), plain(money.max()), currency, period);
        return new Pay(
                salary, candidate.line().substring(money.start(), money.end()).strip());
    }

    private static Period impliedPeriod(Money money, String line) {
        var amount = money.amount();
        if (amount.compareTo(BigDecimal.valueOf(15_000)) >= 0) {
            return Period.YEAR;
        }
        var near = line.substring(Math.max(0, money.start() - 60), Math.min(line.length(), money.end() + 60));
        var named = PeriodWords.anywhere(near);
        if (named != null) {
            return named;
        }
        if (amount.compareTo(BigDecimal.valueOf(200)) < 0) {
            return Period.HOUR;
        }
        if (amount.compareTo(BigDecimal.valueOf(1000)) < 0) {
            return Period.DAY;
        }
        return amount.compareTo(BigDecimal.valueOf(10_000)) < 0 ? Period.MONTH : Period.YEAR;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
