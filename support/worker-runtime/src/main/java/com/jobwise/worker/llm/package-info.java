/** The only code that knows LangChain4j: models behind the worker's own ports. */
@NullMarked
package com.jobwise.worker.llm;

import org.jspecify.annotations.NullMarked;
