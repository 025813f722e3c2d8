package com.jobwise.worker.withheld;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of people and towns that are words of their own in a resume. Alone they reach nobody; to strike them out would spoil sentences. */
final class OrdinaryWords {

    private static final Set<String> WORDS =
            Arrays.stream("""
        april may june july august january autumn summer winter monday friday sunday
        art bill chase drew dawn earnest faith frank gene grace grant hope iris ivy jade joy june justice lance mark max merit mercy
        miles pat patience pearl penny ray reed rich rob rose ruby rusty sky star sterling sue summer trinity violet will
        ace bank banks baker bishop black blue bond book boss bridge bright brook brooks brown bush butler carpenter carter case chance
        church clay clerk close cook cooper cross day dean diamond dove driver duke early east english farmer field fields fisher fox
        french garden gardener german glass gold good grand gray green grey guard hall hand hart head heath hill hills holiday house hunt
        hunter judge keen key king knight lake lane law little long love low major mann marsh mason massey meier mill miller moody moon
        moss nice noble north page park parker paper pace peace pike pilot place pond poole pope porter post potter power price pride
        prince quick race read ready reader real rice rivers road root rush sage sales sand school sharp shepherd shield short singer
        skill smart smith snow south speed spring stark steel stone storm street strong summers swift taylor teacher temple thatcher
        thorn tower town trader turner underwood usher view walker wall wallace ward waters weaver webb weeks well wells west wheeler
        white wise wolf wood woods work worth young
        bath battle berry bury bar brand cork deal derby enterprise essen fort fulda halle home hook hull independence java liberty
        mobile normal orange phoenix plan providence reading regen remote rugby sale sandwich scratch split surprise sugar superior
        unity union victoria victory ware wick worms hybrid online anywhere worldwide international
        """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private OrdinaryWords() {}

    static boolean has(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
