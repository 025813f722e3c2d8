package com.jobwise.gateway.profile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of one of a profile's lists as its person sends it. */
interface EntryRequest<E> {

    /** Of the stored entry that is meant; null for a new one. */
    @Nullable
    UUID id();

    E toEntry(UUID id);

    /** In place of a stored entry: what is suggested for a text stays while that text does. */
    E over(E existing);
}
