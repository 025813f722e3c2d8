/** What the OpenAPI document says beyond what the code says by itself. */
@NullMarked
package com.jobwise.gateway.openapi;

import org.jspecify.annotations.NullMarked;
