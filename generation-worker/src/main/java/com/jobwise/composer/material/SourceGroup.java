package com.jobwise.composer.material;

import java.util.List;

/** Sources of one item. {@code heading}: names it, e.g. title and employer; not for rewording. */
public record SourceGroup(String heading, List<Source> sources) {}
