package com.jobwise.truth;

import com.jobwise.truth.language.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells which words of a letter's sentence speak of the posting and may use its words. A sentence is read from left to right: "you", "your", "the
 * role", an interest in it begin to speak of the posting, "I", "my", "with" and "as a" of the person.
 */
final class PostingZone {

    private static final Set<String> OPENING = Set.of("""
            you your yours role position opening vacancy post opportunity posting advert advertisement company organisation organization job
            apply applying applied application applicant candidacy join joining interest interested excited drawn attracted keen eager read
            see notice draw attract appeal hope would like want wish""".split("\\s+"));
    private static final Set<String> OWN =
            Set.of("i", "my", "mine", "myself", "i've", "we", "our", "with", "having", "bringing", "offering");
    private static final Set<String> INTEREST = Set.of("""
            apply applying interested excited hope would like want wish look looking drawn attracted keen eager read saw noticed writing
            welcome delighted pleased glad happy love could confident appreciate enjoy understand learned heard believe""".split("\\s+"));
    private static final Set<String> CLAIMING =
            Set.of("experience", "skills", "skill", "expertise", "background", "knowledge", "years", "proficiency");
    private static final Set<String> SEEKING = Set.of("""
            looking look seek seeks seeking search searching need needs require requires ask asks asking want wants wish wishes mention
            mentions mentioned asked list lists expect expects value values wanted""".split("\\s+"));
    private static final Set<String> PERSONAL = Set.of("""
            i my me mine myself we our us i've i'm he she his her him they their candidate applicant""".split("\\s+"));
    private static final Pattern NEW = Pattern.compile("(?i)\\b(?:is|are|would be|will be) new to me\\b");
    private static final int AHEAD = 3;

    private final Passage passage;
    private final Source posting;
    private final Set<String> names = new HashSet<>();

    PostingZone(Passage passage, Dossier dossier) {
        this.passage = passage;
        this.posting = Objects.requireNonNull(dossier.posting());
        dossier.read(dossier.company()).tokens().forEach(token -> names.add(token.key()));
    }

    Set<Integer> words() {
        Set<Integer> words = new HashSet<>();
        var isOpen = opensWithDear() || isNewToPerson() || isOfOthers();
        var isNeed = false;
        for (var i = 0; i < passage.size(); i++) {
            var key = passage.key(i);
            if (isAny(i, OPENING) || names.contains(key) && isProspect(i)) {
                words.addAll(wished(i));
                isOpen = true;
                isNeed = isNeed || key.startsWith("you");
            } else if (isGap(i) || isOfOthers()) {
                isOpen = true;
                isNeed = true;
            } else if (OWN.contains(key) && !isInterest(i) && !(isNeed && isLoose(key))
                    || key.equals("as") && isArticle(i + 1) && !isNeed && !(isOpen && isHopeful())) {
                isOpen = false;
                isNeed = false;
            }
            if (isReaders(i) || isOpen && isExplained(i) && (isNeed || !isClaimed(i))) {
                words.add(i);
            }
        }
        return words;
    }

    /** "Experience with Java, as you ask for": the words in front of "as you", where none is the person's. */
    private List<Integer> wished(int at) {
        var isAsYou = passage.key(at).equals("you") && passage.key(at - 1).equals("as");
        return isAsYou && IntStream.range(0, at).noneMatch(i -> OWN.contains(passage.key(i)))
                ? IntStream.range(0, at).filter(this::isExplained).boxed().toList()
                : List.of();
    }

    /** "Someone with Java" belongs to what the posting asks for. */
    private static boolean isLoose(String key) {
        return key.equals("with") || key.equals("having");
    }

    /** "Your hospital group": what the reader has says nothing of the person. */
    private boolean isReaders(int at) {
        return (passage.key(at - 1).equals("your") || passage.key(at - 2).equals("your") && passage.isContent(at - 1))
                && !isSelf(at)
                && !passage.token(at).isNameLike()
                && !passage.word(at).isStrict()
                && !passage.isNumber(at);
    }

    /** "As your electrician" is said of the person. */
    private boolean isSelf(int at) {
        return IntStream.rangeClosed(Math.max(0, at - AHEAD), at)
                .anyMatch(
                        i -> Set.of("am", "as", "be", "become", "being", "i'm").contains(passage.key(i)));
    }

    /** Behind "not", in a letter: what the person says they lack. */
    private boolean isGap(int at) {
        return Set.of("not", "never", "haven't", "without").contains(passage.key(at))
                && !passage.key(at + 1).equals("only");
    }

    /** "Kafka would be new to me". */
    private boolean isNewToPerson() {
        return NEW.matcher(passage.text()).find();
    }

    /** "Acme is looking for a lead with Italian": the company or the reader acts, and nobody is said to be the person. */
    private boolean isOfOthers() {
        var isCompanyFirst = names.contains(passage.key(0))
                || Set.of("you", "your").contains(passage.key(0))
                || passage.key(0).equals("the")
                        && isAny(1, OPENING)
                        && !passage.key(1).startsWith("applica");
        return isCompanyFirst
                && passage.tokens().stream().anyMatch(token -> SEEKING.contains(token.key()))
                && passage.tokens().stream().noneMatch(token -> PERSONAL.contains(token.key()));
    }

    private boolean isHopeful() {
        return passage.tokens().stream()
                        .anyMatch(token -> Set.of("would", "apply", "applying", "interested", "hope", "application")
                                .contains(token.key()))
                && passage.tokens().stream()
                        .noneMatch(
                                token -> token.key().equals("my") || token.key().equals("have"));
    }

    private boolean opensWithDear() {
        return List.of("dear", "hello", "hi").contains(passage.key(0));
    }

    private boolean isAny(int at, Set<String> list) {
        return passage.word(at).bases().stream().anyMatch(list::contains);
    }

    private boolean isArticle(int at) {
        return Set.of("a", "an", "the").contains(passage.key(at));
    }

    private boolean isInterest(int at) {
        for (var i = at + 1; i <= at + AHEAD && i < passage.size(); i++) {
            if (isAny(i, INTEREST)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The company's name counts where nothing of the person's past stands in front of it. At the very beginning it counts as a name only:
     * who calls a company "Certified by" somebody, or "Winner of" something, must not find that said of a person.
     */
    private boolean isProspect(int at) {
        for (var i = 0; i < at; i++) {
            if (isAny(i, OPENING) || isAny(i, INTEREST)) {
                return true;
            }
        }
        return at <= 2 && !isClaim(at) && isMoreThanTheName();
    }

    private boolean isClaim(int at) {
        var word = passage.word(at);
        return word.isStrict() || passage.isNumber(at) || Scope.needs(word, passage.key(at)) >= Closure.CLAIM;
    }

    private boolean isMoreThanTheName() {
        return IntStream.range(0, passage.size())
                .anyMatch(i -> passage.isContent(i) && !names.contains(passage.key(i)));
    }

    private boolean isClaimed(int at) {
        for (var i = at + 1; i <= at + AHEAD && i < passage.size(); i++) {
            if (CLAIMING.contains(passage.key(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isExplained(int at) {
        if (passage.isNumber(at)) {
            return posting.lines().stream()
                    .flatMap(line -> line.passage().quantities().stream())
                    .anyMatch(own -> passage.quantities().stream().anyMatch(said -> said.value() == own.value()));
        }
        return !posting.find(passage.word(at).says()).isEmpty() || isSkill(at);
    }

    private boolean isSkill(int at) {
        var token = passage.token(at);
        return passage.mentions().stream()
                .filter(mention -> mention.start() <= token.start() && mention.end() >= token.end())
                .anyMatch(mention -> posting.has("skill " + mention.identity()));
    }
}
