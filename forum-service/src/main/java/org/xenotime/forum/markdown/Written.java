package org.xenotime.forum.markdown;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Text that a member wrote: something to see in it, not too long, and no character that hides or
 * turns around what stands beside it. Null is left to other constraints.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = WrittenCheck.class)
public @interface Written {

  /** One line of at most this many characters; 0 for Markdown with many lines. */
  int line() default 0;

  /** The largest Markdown, in bytes of UTF-8. */
  int MOST_BYTES = 65_536;

  String message() default "is not text that can be taken";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
