import fc from "fast-check";

// A change is judged by the same inputs as the one before it; new inputs are the business of `npm run fuzz`.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_251_231 });
