package org.khiang.conversations;

/** What a message is made of. Of media only the kind is known: nothing is ever fetched. */
public enum Kind {
    TEXT, TAP, STICKER, LOCATION, MEDIA
}
