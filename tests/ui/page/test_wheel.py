"""Wheels and touch pads, counted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QWheelEvent

from ui.page.wheel import Wheel

PAD = QPointingDevice(
    "pad", 7, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
    QInputDevice.Capability.PixelScroll, 2, 0, "", QPointingDeviceUniqueId(),
)  # fmt: skip


def event(angle: QPoint, at: int = 0, device: QPointingDevice | None = None) -> QWheelEvent:
    made = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), angle, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False, Qt.MouseEventSource.MouseEventNotSynthesized,
        device or QPointingDevice.primaryPointingDevice(),
    )  # fmt: skip
    made.setTimestamp(at)
    return made


def test_every_notch_of_a_mouse_is_a_page() -> None:
    wheel = Wheel()
    assert [wheel.pages(event(QPoint(0, -120), at)) for at in (0, 20, 40)] == [-1, -1, -1]


def test_small_turns_add_up() -> None:
    wheel = Wheel()
    assert [wheel.notches(event(QPoint(0, -40))) for _ in range(3)] == [0, 0, -1]


def test_however_far_a_touch_pad_is_swiped_it_is_one_page() -> None:
    wheel = Wheel()
    swipe = [wheel.pages(event(QPoint(-90, 0), at, PAD)) for at in range(1000, 1400, 20)]
    assert sum(swipe) == 1


def test_the_next_swipe_is_another_page() -> None:
    wheel = Wheel()
    times = [*range(1000, 1200, 20), *range(2000, 2200, 20)]
    assert sum(wheel.pages(event(QPoint(0, -60), at, PAD)) for at in times) == -2
