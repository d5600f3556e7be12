package org.khiang.nlp;

/** Weighs the danger of a message; safe for use by many threads. */
public interface RiskAssessor {

    /** Assesses the last message of the talk. Never throws for any text; when the model is missing the rules decide. */
    Assessment assess(Talk talk);
}
