package com.jobwise.ranker.engine;

import java.util.List;

/**
 * Lines of work from many trades, against which likeness is measured.
 *
 * <p>The model gives any two lines about work a similarity of .4 to .7, differently high for each requirement ("good communicator" is
 * like everything). So a line counts as like a requirement only when it is clearly more so than these, few of which can be its own trade.
 */
final class UnrelatedLines {

    static final List<String> ALL = """
        Drove the early route of the delivery van and kept the logbook
        Cleaned and refilled the fryers after the lunch service
        Painted the stairwells of an apartment block in two colours
        Typed letters and kept the appointment diary of two partners
        Repaired gearboxes and changed tyres in a village garage
        Fed the calves and mended fences on a dairy farm
        Cut and coloured hair and looked after the regular customers
        Answered calls about late parcels and refunded the postage
        Planted hedges and mowed the lawns of a public park
        Translated operating manuals from Italian into Dutch
        Taught beginners to swim and watched the pool on Sundays
        Catalogued old maps in the reading room of a library
        Laid tiles and sealed the joints of hotel bathrooms
        Played the viola in a theatre orchestra for three seasons
        Guarded the gate of a warehouse at night and checked passes
        Entered invoices and chased unpaid bills of a wholesaler
        Fitted solar panels on barn roofs and tested the wiring
        Nursed patients on a surgical ward and dressed their wounds
        Wrote the code of a booking website and fixed its errors
        Sold running shoes and counted the stock every quarter
        Drew the floor plans of a school extension
        Interviewed applicants and wrote job offers for a factory
        Posted pictures of new dishes and answered the comments
        Measured the noise beside a motorway and wrote the report
        Looked after toddlers in a nursery and told them stories
        Sorted donated clothes and organised the volunteers of a charity shop
        Studied how mosses grow on roofs for a university project
        Defended tenants before the local court
        Planned the shifts of a call centre with forty people
        Baked bread from midnight and trained two apprentices
        Negotiated prices with the suppliers of a furniture maker
        Filmed weddings and edited the pictures on a laptop
        """.lines().toList();

    private UnrelatedLines() {}
}
