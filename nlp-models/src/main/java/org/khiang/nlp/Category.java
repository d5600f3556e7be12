package org.khiang.nlp;

/** What a message is about (practice: triage.md section 2), in the order that breaks ties. */
public enum Category {
    SEXTORTION, IMAGE_SHARED, SEXUAL_REQUEST, MONEY_OFFER, SEXUAL_ABUSE, STRANGER_MEETING, EXPLOITATION,
    UNWANTED_CONTENT, PHYSICAL_VIOLENCE, NEGLECT, BULLYING, SELF_HARM, DISTRESS, REPORT_LINK, INFO, NONE
}
