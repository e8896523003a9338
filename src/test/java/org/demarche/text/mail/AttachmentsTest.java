package org.demarche.text.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.demarche.model.intake.Bytes;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

class AttachmentsTest {

    private static Bytes mail(String... parts) {
        var mail =
                new StringBuilder("Subject: Papers\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (var part : parts) {
            mail.append("--b\n").append(part).append('\n');
        }
        return Bytes.copyOf(mail.append("--b--\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(String... parts) {
        return Attachments.of(mail(parts)).stream().map(Attachment::name).toList();
    }

    private static String part(String headers) {
        return headers + "\n\nwords\n";
    }

    @Test
    void whatTheMailItselfSaysIsNoAttachment() {
        assertEquals(
                List.of(),
                names(
                        part("Content-Type: text/plain"),
                        part("Content-Type: text/html\nContent-Disposition: inline"),
                        part(
                                "Content-Type: text/plain\n"
                                        + "Content-Disposition: inline; filename=a.txt")));
    }

    @Test
    void aFileIsKnownByItsNameInWhicheverFormItIsWritten() {
        assertEquals(
                List.of(
                        "paper.pdf",
                        "notes of May.txt",
                        "Gespräch.txt",
                        "Gespräch 2.txt",
                        "long name.txt"),
                names(
                        part("Content-Type: application/pdf; name=paper.pdf"),
                        part("Content-Disposition: attachment; filename=\"notes of May.txt\""),
                        part(
                                "Content-Disposition: attachment;"
                                        + " filename=\"=?utf-8?Q?Gespr=C3=A4ch.txt?=\""),
                        part(
                                "Content-Disposition: attachment;"
                                        + " filename*=utf-8''Gespr%C3%A4ch%202.txt"),
                        part(
                                "Content-Disposition: attachment; filename*0=\"long \";"
                                        + " filename*1=\"name.txt\"")));
    }

    @Test
    void noNameLeadsOutOfAFolder() {
        assertEquals(
                List.of("passwd", "b.txt"),
                names(
                        part("Content-Disposition: attachment; filename=\"../../etc/passwd\""),
                        part("Content-Disposition: attachment; filename=\"C:\\a\\b.txt\"")));
    }

    @Test
    void whatAdornsOrSealsAMailIsNoAttachment() {
        assertEquals(
                List.of(),
                names(
                        part(
                                "Content-Type: image/png; name=logo.png\n"
                                        + "Content-Disposition: attachment"),
                        part("Content-Type: application/pgp-signature; name=signature.asc"),
                        part(
                                "Content-Type: text/x-vcard; name=me.vcf\n"
                                        + "Content-Disposition: attachment")));
    }

    @Test
    void aMailWithinAMailIsOneAndItsBytesAreUncoded() throws IOException {
        var forwarded = "Content-Type: message/rfc822\n\nSubject: Inner\n\nThe inner text.\n";
        var coded =
                "Content-Type: text/plain; name=a.txt\nContent-Transfer-Encoding: base64\n"
                        + "Content-Disposition: attachment\n\nd29yZHM=\n";

        var found = Attachments.of(mail(forwarded, coded));

        assertEquals(List.of("mail.eml", "a.txt"), found.stream().map(Attachment::name).toList());
        assertEquals(
                "words",
                new String(
                        found.getLast().content().stream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void brokenMailsHaveAttachmentsOrNone() throws IOException {
        var whole =
                mail(
                                part("Content-Type: application/pdf; name*=utf-8''a%20b.pdf"),
                                part(
                                        "Content-Disposition: attachment; filename*0*=utf-8''a;"
                                                + " filename*1=b"))
                        .stream()
                        .readAllBytes();
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            var broken = java.util.Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
            for (int i = random.nextInt(12); i > 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            for (var attachment : Attachments.of(Bytes.copyOf(broken))) {
                assertFalse(attachment.name().isEmpty());
                assertFalse(attachment.name().contains("/"), attachment.name());
            }
        }
    }
}
