@NullMarked
package com.jobwise.testsupport.model;

import org.jspecify.annotations.NullMarked;
