/**
 * A model provider for tests: speaks the OpenAI dialect over real HTTP, answers by script, and misbehaves in every way a provider was
 * seen to. Knows neither our types nor the library of the client.
 */
@NullMarked
package com.jobwise.testsupport.model;

import org.jspecify.annotations.NullMarked;
