package com.jobwise.stylist.engine;

import com.jobwise.terms.style.PhraseList;

/** Words any letter may have, whoever writes it about whatever: no number, no thing, no trade. */
final class LetterWords {

    private static final PhraseList SMALL = PhraseList.of("""
        a, an, the, i, i'm, i'd, i've, i'll, me, my, mine, myself, you, your, yours, we, us, our, it, it's, that, that's, this
        these, those, what, how, why, where, when, who, which, if, and, or, but, so, to, of, for, from, with, without, about, by
        in, on, at, as, into, through, over, up, out, am, is, are, was, be, being, been, have, having, has, had, do, does, don't
        doesn't, did, can, could, can't, will, would, should, might, may, must, not, no, any, some, all, every, more, most, much
        very, really, truly, also, just, too, there, here, than, then, like, both, own, such, always, never, therefore\
        """);

    private static final PhraseList OF_LETTERS = PhraseList.of("""
        look, looking, forward, hearing, hear, meeting, meet, speaking, speak, talking, talk, discussing, discuss, learning, learn
        contribute, contributing, join, joining, become, becoming, working, work, help, helping, support, supporting, add, adding
        bring, bringing, share, sharing, show, tell, explain, answer, visit, come, chat, call, write, read, reading, see, seeing
        know, think, believe, hope, feel, find, take, taking, give, giving, making, make, doing, get, getting, say, mean, ask
        opportunity, chance, possibility, interview, application, role, position, experience, background, skills, value, time
        consideration, considering, attention, interest, conversation, person, convenience, earliest, soon, further, information
        detail, details, questions, question, need, needed, require, required, contact, hesitate, disposal, benefit, success, part
        team, people, others, difference, great, good, best, better, well, right, happy, glad, pleased, delighted, grateful
        honoured, honored, proud, pride, passionate, excited, eager, keen, confident, convinced, certain, sure, interested, love
        welcome, appreciate, enjoy, remain, care, thrive, pleasure, privilege, thank, thanks, please, kind, kindly, again, together
        things, way, matters, matter, day, next, step, possible, available, fit, match, same\
        """);

    /** A phrase that ends on one of these is left hanging. */
    private static final PhraseList UNFINISHED = PhraseList.of("""
        a, an, the, i, my, your, our, to, of, for, from, with, without, about, by, in, on, at, as, into, through, over, and, or
        but, so, if, that, which, who, how, what, why, where, when, am, is, are, was, be, being, been, have, having, has, had
        do, does, did, can, could, will, would, should, might, may, must, not, no, any, some, all, every, more, most, very
        really, truly, also, just, too, than, like, both, own, such, always, never, therefore, this, these, those\
        """);

    /** Where a phrase may be cut and still stand: before what is joined to it. */
    private static final PhraseList JOINTS = PhraseList.of("""
        to, of, for, from, with, without, about, by, in, on, at, as, into, through, over, and, or, but, so, if, that, which, who
        how, what, why, where, when, should\
        """);

    private LetterWords() {}

    static boolean has(String word) {
        return SMALL.has(word) || OF_LETTERS.has(word);
    }

    static boolean isUnfinished(String word) {
        return UNFINISHED.has(word);
    }

    static boolean isJoint(String word) {
        return JOINTS.has(word);
    }
}
