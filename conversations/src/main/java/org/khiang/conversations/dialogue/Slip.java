package org.khiang.conversations.dialogue;

/** How far apart two spellings are. */
final class Slip {
    private Slip() {
    }

    /** One letter added, dropped or changed; a number is never a slip, since 12 and 13 are both meant. */
    static boolean ofOne(String typed, String label) {
        return apart(typed, label) == 1 && typed.replaceAll("\\D", "").equals(label.replaceAll("\\D", ""));
    }

    /** Letters to add, drop or change from one to the other. */
    static int apart(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            above = row(above, one.charAt(i - 1), i, other);
        }
        return above[other.length()];
    }

    private static int[] row(int[] above, char letter, int first, String other) {
        int[] row = new int[above.length];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int change = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
