package org.khiang.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khiang.conversations.staff.Role;
import org.khiang.conversations.staff.Roles;
import org.khiang.conversations.staff.Staff;

class OrphansTest {
    @Test
    void aChildWhoseCounsellorIsPutOutOfServiceWaitsAgainWithItsPlace() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
            Queue queue = helpline.context.getBean(Queue.class);
            Queue.Waiting before = queue.waiting().get(0);
            assertTrue(helpline.claims(fon, before.escalation()).done());
            helpline.context.getBean(Staff.class).deactivate(fon);
            assertNull(helpline.talkOf("mali").holder());
            assertEquals(before, queue.waiting().get(0));
            UUID may = helpline.counsellor("เมย์");
            assertTrue(helpline.claims(may, before.escalation()).done());
        }
    }

    @Test
    void aChildWhoseCounsellorGotAnotherRoleWaitsAgainAndIsNotWrittenToByThem() {
        try (Helpline helpline = new Helpline()) {
            UUID fon = helpline.counsellor("ฝน");
            helpline.says("mali", "มีคนขู่จะปล่อยรูป ถ้าไม่โอนเงิน");
            UUID escalation = helpline.context.getBean(Queue.class).waiting().get(0).escalation();
            assertTrue(helpline.claims(fon, escalation).done());
            helpline.context.getBean(Roles.class).change(helpline.supervisor("อ้อ"), fon, Role.ANALYST,
                    "ย้ายไปทำสถิติ");
            assertNull(helpline.talkOf("mali").holder());
            assertEquals(escalation, helpline.context.getBean(Queue.class).waiting().get(0).escalation());
            assertFalse(helpline.desk.say(fon, helpline.talkOf("mali").id(), UUID.randomUUID(), "ยังอยู่นะ").done());
            assertFalse(helpline.desk.claim(fon, escalation).done());
        }
    }
}
