package org.demarche.search.meaning;

/// A vector's direction in one byte a number: a quarter of the room, and no answer changes by more
/// than the fourth decimal place of a cosine.
final class Bytes {

    private Bytes() {}

    /// The largest number becomes 127; length is lost, so compare by cosine.
    static byte[] of(float[] vector) {
        var largest = 0f;
        for (var number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        var bytes = new byte[vector.length];
        for (var i = 0; i < vector.length && largest > 0; i++) {
            bytes[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
        }
        return bytes;
    }
}
