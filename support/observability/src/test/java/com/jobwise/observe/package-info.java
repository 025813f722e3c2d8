@org.jspecify.annotations.NullMarked
package com.jobwise.observe;
