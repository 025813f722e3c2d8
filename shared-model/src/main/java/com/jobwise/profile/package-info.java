/** The master profile: what a person has done, in their own words. Tables master_profiles, experiences, education, projects. */
@NullMarked
package com.jobwise.profile;

import org.jspecify.annotations.NullMarked;
