import fc from "fast-check";

// Properties look at the same cases in every run: what fails once fails again. Another seed finds others.
fc.configureGlobal({ seed: 1 });
