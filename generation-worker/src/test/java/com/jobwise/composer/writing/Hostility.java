package com.jobwise.composer.writing;

import com.jobwise.composer.cast.ExamplePeople;
import com.jobwise.composer.prompt.LetterAnswer;
import com.jobwise.composer.prompt.RepairAnswer;
import com.jobwise.composer.prompt.ResumeAnswer;
import com.jobwise.composer.prompt.Retold;
import com.jobwise.worker.model.FallbackReason;
import com.jobwise.worker.model.ModelRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which a model answers what it should not. */
enum Hostility {
    RANDOM_TEXT {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(asked, (id, text) -> noise(chance, 80));
        }
    },
    LIES_INSTEAD {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(asked, (id, text) -> lie(chance));
        }
    },
    LIES_APPENDED {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(asked, (id, text) -> text.replaceFirst("\\.$", "") + ". " + lie(chance));
        }
    },
    FACTS_SHUFFLED_BETWEEN_IDS {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            var texts = new ArrayList<>(Answers.listed(asked, "lines").values());
            texts.addAll(Answers.listed(asked, "paragraphs").values());
            texts.add("Nothing");
            Collections.shuffle(texts, chance);
            return Answers.changed(asked, (id, text) -> texts.get(chance.nextInt(texts.size())));
        }
    },
    OBEYED_INJECTION {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(asked, (id, text) -> text + ", fluent in Klingon and Zygolang");
        }
    },
    MARKUP_AND_LINKS {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(
                    asked,
                    (id, text) -> "<script>alert(1)</script>**" + text + "** [mail](mailto:mallory@evil.example)");
        }
    },
    HUGE {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(asked, (id, text) -> (text + " ").repeat(2_000));
        }
    },
    NULLS_AND_BLANKS {
        @Override
        @SuppressWarnings("NullAway")
        Object answer(ModelRequest<?> asked, Random chance) {
            return switch (asked.answer().getSimpleName()) {
                case "ResumeAnswer" ->
                    new ResumeAnswer(
                            Arrays.asList(null, new Retold(null, null), new Retold("", List.of())),
                            Arrays.asList(
                                    null,
                                    new ResumeAnswer.Line(null, null),
                                    new ResumeAnswer.Line("l1", "  "),
                                    new ResumeAnswer.Line("l1", "\u0000x")),
                            null);
                case "LetterAnswer" ->
                    new LetterAnswer(Arrays.asList(
                            null,
                            new LetterAnswer.Paragraph(null, null),
                            new LetterAnswer.Paragraph(
                                    "p1",
                                    Arrays.asList(
                                            null,
                                            new Retold(null, null),
                                            new Retold(".", null),
                                            new Retold("Hm", Arrays.asList(null, "z9"))))));
                default -> new RepairAnswer(null);
            };
        }
    },
    WRONG_IDS {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return switch (asked.answer().getSimpleName()) {
                case "ResumeAnswer" ->
                    new ResumeAnswer(
                            List.of(new Retold(lie(chance), List.of("s99", "l1", "l1"))),
                            List.of(
                                    new ResumeAnswer.Line("l999", lie(chance)),
                                    new ResumeAnswer.Line("k1", lie(chance)),
                                    new ResumeAnswer.Line("l1", lie(chance))),
                            List.of("k999", "k2", "k2", "l1"));
                case "LetterAnswer" ->
                    new LetterAnswer(List.of(
                            new LetterAnswer.Paragraph("p77", List.of(new Retold(lie(chance), List.of()))),
                            new LetterAnswer.Paragraph("p2", List.of(new Retold(lie(chance), List.of("s1", "e1"))))));
                default -> new RepairAnswer(List.of(new RepairAnswer.Line("t999", lie(chance))));
            };
        }
    },
    A_HUNDRED_FOR_ONE {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return switch (asked.answer().getSimpleName()) {
                case "ResumeAnswer" ->
                    new ResumeAnswer(
                            Collections.nCopies(100, new Retold(lie(chance), List.of("l1"))),
                            Collections.nCopies(100, new ResumeAnswer.Line("l1", lie(chance))),
                            Collections.nCopies(100, "k1"));
                case "LetterAnswer" ->
                    new LetterAnswer(Collections.nCopies(
                            100,
                            new LetterAnswer.Paragraph(
                                    "p2", Collections.nCopies(100, new Retold(lie(chance), List.of("x1"))))));
                default -> new RepairAnswer(Collections.nCopies(100, new RepairAnswer.Line("t1", lie(chance))));
            };
        }
    },
    NOTHING {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(asked, (id, text) -> "");
        }
    },
    ANOTHER_PERSONS_FACTS {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            var others =
                    ExamplePeople.named(ExamplePeople.NAMES.get(chance.nextInt(ExamplePeople.NAMES.size())))
                            .experiences()
                            .stream()
                            .flatMap(one -> one.achievements().stream())
                            .toList();
            return Answers.changed(asked, (id, text) -> others.get(chance.nextInt(others.size())));
        }
    },
    MENDS_WITH_LIES {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(asked, (id, text) -> id.startsWith("t") ? lie(chance) : text + " Truly!");
        }
    },
    REFUSES {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return FallbackReason.REFUSED;
        }
    },
    HALF_TRUE {
        @Override
        Object answer(ModelRequest<?> asked, Random chance) {
            return Answers.changed(asked, (id, text) -> chance.nextBoolean() ? text : lie(chance));
        }
    };

    abstract Object answer(ModelRequest<?> asked, Random chance);

    private static String lie(Random chance) {
        var lies = Lies.sentences();
        return lies.get(chance.nextInt(lies.size()));
    }

    private static String noise(Random chance, int length) {
        return chance.ints(length, 1, 0x2FFF)
                .filter(Character::isDefined)
                .filter(one -> !Character.isSurrogate((char) one))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
